package org.safeconduct.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Role;

/**
 * What the frame around every page needs; templates read it as {@code shell}.
 *
 * @param path address of the page without its query, to come back to after a change of language
 * @param reader null before sign-in
 */
public record Shell(String language, String path, @Nullable Actor reader) {

    /** Parts of the product in the order of the navigation; each is the first word of its addresses. */
    private static final List<String> SECTIONS = List.of("today", "worklist", "cases", "people", "practice");

    public String direction() {
        return Languages.direction(language);
    }

    public List<String> languages() {
        return Languages.ALL;
    }

    public List<String> sections() {
        return SECTIONS;
    }

    /** Whether this part of the product is open; marks it in the navigation. */
    public boolean in(String section) {
        return path.equals("/" + section) || path.startsWith("/" + section + "/");
    }

    /** Whether every case on the page is invented. */
    public boolean practice() {
        return reader != null && reader.practice();
    }

    /** Whether the reader runs the product. */
    public boolean operates() {
        return reader != null && reader.is(Role.SUPPORT);
    }

    /** Whether the reader keeps their agency's part of the register of staff. */
    public boolean administers() {
        return reader != null && reader.is(Role.SECURITY_ADMIN);
    }
}
