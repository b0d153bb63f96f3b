package org.safeconduct.kernel;

import java.util.Locale;

/** Words of models and forms in the reader's language, for rooms that may not know the procedures themselves. */
public interface Wording {

    /**
     * Text of a model or form element in a language, else English; keys are {@code <process>.<element>} and
     * {@code <form>.<field>.<property>}.
     */
    String text(String deployment, String key, String english, Locale language);
}
