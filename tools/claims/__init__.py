"""Every number that the chapters rest on, measured anew."""
