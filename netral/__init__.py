"""netral: Indonesian regional news on netralitas ASN (civil-servant neutrality), as events that can be cited."""

__version__ = "0.1.0"
