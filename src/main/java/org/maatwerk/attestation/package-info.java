/**
 * The internal attestation (interne attestering): how a person's lasting health problem at work is put into words,
 * looked at by an occupational doctor, and recognised or not.
 * Staff members, central experts, occupational doctors and the social-medical team come here.
 * It must never know a diagnosis, a protocol, money, or who reads its facts.
 */
package org.maatwerk.attestation;
