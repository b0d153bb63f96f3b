package org.safeconduct.kernel;

import java.util.List;

/** Who does whose work today; asked by features that may not know the worklist. */
public interface StandIns {

    /** The actor, and everybody this actor stands in for today. */
    List<ActorId> actingFor(ActorId actor);
}
