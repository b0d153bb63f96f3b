package org.safeconduct.kernel;

import java.util.List;

/** Numbers of a feature that whoever runs the product watches: amounts and ages, never a person or a case. */
public interface Vital {

    /**
     * One number.
     *
     * @param name in words with dots, such as {@code safeconduct.work.open}
     * @param agency whose number it is; empty where it is the installation's
     */
    record Sign(String name, String agency, double value) {

        public static Sign of(String name, double value) {
            return new Sign(name, "", value);
        }
    }

    /** Read now; a feature whose part is switched off has none. */
    List<Sign> signs();
}
