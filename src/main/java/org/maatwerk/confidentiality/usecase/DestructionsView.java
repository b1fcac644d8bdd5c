package org.maatwerk.confidentiality.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.confidentiality.FileDue;

/** What an officer sees of destructions: case numbers, dates and how files ended; no person, no content. */
public record DestructionsView(List<FileDue> due, List<ProposalView> proposed, List<TombstoneView> destroyed)
        implements Serializable {}
