"""Dialogs: add a stack, set up the worker environment."""
