"""How everything looks: colours, type, one style for all controls, and icons of one family."""
