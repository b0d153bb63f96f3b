package org.safeconduct.kernel;

import java.util.Map;

/** A part of the case page that a feature contributes; the page renders it on the server. */
public interface Panel {

    /** Last part of its address and of its message key: {@code panel.<key>}. */
    String key();

    /** Place from the top. */
    int order();

    /** Thymeleaf fragment that shows it, such as {@code casefile/timeline :: panel}. */
    String fragment();

    /** What the fragment shows to this actor, already limited to what they may see; an empty map hides the panel. */
    Map<String, Object> content(Actor actor, CaseId caseId);
}
