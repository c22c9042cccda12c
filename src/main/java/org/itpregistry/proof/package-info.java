/**
 * What proves that the audit trail is whole: a Merkle tree over its seals, and checkpoints signed with a key that the
 * database does not know.
 *
 * <p>Plain Java, so that whoever was given the file of checkpoints can check it without this program. Hashes are SHA-256 in
 * lower-case hex, instants are UTC. What does not hold is an answer, not an exception.
 */
@NullMarked
package org.itpregistry.proof;

import org.jspecify.annotations.NullMarked;
