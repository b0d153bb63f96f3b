package org.safeconduct.kernel;

import java.util.List;
import java.util.Optional;

/** The application's own register of staff: who works where, at which desks, with which roles. */
public interface StaffRegister {

    /** Staff of one agency who may work now, by name. */
    List<Actor> of(AgencyCode agency);

    Optional<Actor> find(ActorId id);

    /** Where a mail without content may go; empty where none is known. */
    Optional<String> mail(ActorId id);
}
