/** The screens of the attestation: they show views and pass on what people do. */
package org.maatwerk.attestation.web;
