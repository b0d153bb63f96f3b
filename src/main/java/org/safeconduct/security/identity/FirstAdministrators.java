package org.safeconduct.security.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Role;
import org.safeconduct.security.identity.IdentitySettings.Administrator;
import org.safeconduct.security.register.Identity;
import org.safeconduct.security.register.Staff;
import org.safeconduct.security.register.StaffMember;
import org.safeconduct.security.register.StaffMember.State;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Enters an agency's first administrators from the settings, where the register holds nobody of it: the setting opens
 * nothing afterwards. They administer the register and see no case.
 */
@Component
@Profile("!demo")
class FirstAdministrators {

    private final IdentitySettings settings;
    private final Staff staff;

    FirstAdministrators(IdentitySettings settings, Staff staff) {
        this.settings = settings;
        this.staff = staff;
    }

    @EventListener(ApplicationStartedEvent.class)
    void enter() {
        List<Administrator> wanted = settings.administrators().stream()
                .filter(one -> !staff.hasAnybodyOf(one.agency()))
                .toList();
        wanted.forEach(one -> staff.enter(null, line(one)));
    }

    private StaffMember line(Administrator one) {
        Optional<Identity> identity =
                Optional.ofNullable(one.subject()).map(subject -> new Identity(settings.issuer(), subject));
        return new StaffMember(
                new ActorId(UUID.randomUUID().toString()),
                identity.orElse(null),
                one.name(),
                one.mail(),
                one.agency(),
                Set.of(Role.SECURITY_ADMIN),
                Set.of(),
                one.language(),
                identity.isPresent() ? State.ACTIVE : State.INVITED,
                0);
    }
}
