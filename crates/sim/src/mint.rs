//! Minted firmware: small or large, structurally true, made on the spot.
