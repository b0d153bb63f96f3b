package org.safeconduct.person;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.IdentityBlock.Standing;

/**
 * What is known of one human being.
 *
 * @param identities every block ever recorded, oldest first
 * @param contacts the latest
 * @param safeContact the latest; null until somebody asked
 */
public record Person(
        PersonId id,
        List<IdentityBlock> identities,
        Contacts contacts,
        @Nullable SafeContact safeContact) {

    public Person {
        identities = List.copyOf(identities);
    }

    /** The identity to work with: the latest of the strongest standing. */
    public Identity identity() {
        return identities.stream()
                .sorted(Comparator.comparing(IdentityBlock::standing).reversed())
                .findFirst()
                .flatMap(strongest -> latest(strongest.standing()))
                .map(IdentityBlock::identity)
                .orElseThrow();
    }

    /** The latest block of one standing. */
    public Optional<IdentityBlock> latest(Standing standing) {
        return identities.stream().filter(b -> b.standing() == standing).reduce((earlier, later) -> later);
    }

    /** The name to show; empty for somebody who stays anonymous. */
    public Optional<String> name() {
        return Optional.ofNullable(identity().name()).map(PersonName::full);
    }

    /** Whether the person goes by this name, in any spelling on file. */
    public boolean isCalled(String said) {
        String plain = plain(said);
        return !plain.isEmpty()
                && identities.stream()
                        .map(block -> block.identity().name())
                        .filter(Objects::nonNull)
                        .flatMap(name -> name.spellings().stream())
                        .anyMatch(spelling -> plain(spelling).equals(plain));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
