package org.maatwerk.documents;

/** Looks whether a sealed file is as it was sealed (zegelcontrole). It asks nobody: the file holds all it takes. */
public interface SealCheck {

    SealReport of(byte[] file);
}
