"""What the demo tells, as it was first written. The other language is in be.po and poem_en.po."""
