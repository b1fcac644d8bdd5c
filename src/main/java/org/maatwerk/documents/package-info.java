/**
 * Letters and other files: how they are made accessible, kept unreadable, and given to who may have them.
 * Features that write a letter or keep a file come here; a person comes to open one.
 * It must never know what a letter says, nor decide who may read it: the owning feature guards its documents.
 */
package org.maatwerk.documents;
