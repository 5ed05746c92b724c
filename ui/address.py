"""The address bar: every page writes what it shows, so that the address can be sent as a link."""

from __future__ import annotations

import streamlit as st

from ui.links import Params

_LAST = "letzte_adresse"


def write(page: str, params: Params) -> None:
    """Let the address bar say what `page` shows.

    Nothing is sent where it says so already: each message makes an entry in the browser's history.
    A link to the page one is on changes what the server is asked for, but not the address bar,
    which is why the address shown last is remembered.
    """
    last = st.session_state.get(_LAST)
    st.session_state[_LAST] = (page, params)
    asked = {key: st.query_params.get_all(key) for key in st.query_params}
    stayed = last is not None and last[0] == page and last[1] != params
    if asked != params or stayed:
        st.query_params.from_dict(params)
