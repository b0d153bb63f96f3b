package org.safeconduct.form;

import java.util.List;

/** Stored answers ready for reading and print; what is not there is left out. */
public record AnswersView(List<AnswerView> answers) {

    /**
     * One answer.
     *
     * @param kind {@code words} and {@code lines} in the direction of their script, {@code exact} left to right,
     *     {@code message} a key of ours, {@code files}, {@code group}, {@code section}
     */
    public record AnswerView(String label, String kind, List<String> texts, List<AnswersView> lines) {}
}
