package org.maatwerk.kernel;

/**
 * Why something was refused; each feature has an enum of its own that implements this. The words stand in the
 * feature's texts under {@code refusal.<NAME>}.
 */
public interface Refusal {

    /** The enum constant's name. */
    String name();
}
