"""Small widgets of our own: notice, step, date strip, loss plot."""
