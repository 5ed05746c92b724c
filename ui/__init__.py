"""The pages: German wording, layout and links. Figures and search come from the rooms below."""
