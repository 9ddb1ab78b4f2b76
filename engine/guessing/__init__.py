"""Where a person thinks the network looks, compared with its maps."""
