package org.safeconduct.ledger;

import java.time.Instant;
import java.util.Set;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Compartment;

/** Who saw which parts of a case, and when. */
public record Reading(Instant at, ActorId actor, AgencyCode agency, Set<Compartment> compartments, String what) {}
