"""Encoders: one fitted on the corpus, one for any pretrained sentence-transformers model."""

from index.encoder.base import Encoder, EncoderDescription, load_encoder, new_encoder

__all__ = ["Encoder", "EncoderDescription", "load_encoder", "new_encoder"]
