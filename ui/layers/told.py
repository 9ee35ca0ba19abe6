"""What a layer that shows the chosen data remembers: what was said of it when it was made."""

# Custom properties: the unit that was known of its source, and the name that it was given.
TOLD, NAMED = "groundcast/told-unit", "groundcast/named"
