package org.safeconduct.security.presence;

import java.util.Optional;
import org.safeconduct.kernel.Actor;
import org.safeconduct.security.register.Staff;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who somebody is at this moment: the register's word, narrowed by the provider's. */
@Component
@Profile("!demo")
public class Presence {

    private final Staff staff;
    private final EndedSignIns ended;

    Presence(Staff staff, EndedSignIns ended) {
        this.staff = staff;
        this.ended = ended;
    }

    /** Empty for whoever is unknown, suspended, signed out at the provider or said to be of another agency. */
    public Optional<Actor> of(Arrival arrival) {
        return ended.hold(arrival)
                ? Optional.empty()
                : staff.atWork(arrival.identity()).flatMap(actor -> Groups.confirm(actor, arrival.groups()));
    }

    /** Whether the provider has ended this sign-in. */
    boolean ended(Arrival arrival) {
        return ended.hold(arrival);
    }
}
