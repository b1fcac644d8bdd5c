/**
 * The money for employment-support measures (TOM, T1–T14): what may be spent in a year, what is promised, and what was
 * paid. Budget holders come here, and whoever asks for a measure. It must never know why somebody needs a measure, nor
 * let a budget holder see whose it is.
 */
package org.maatwerk.budget;
