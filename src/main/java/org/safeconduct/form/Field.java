package org.safeconduct.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One element of a form; the closed list of kinds this product renders and checks. */
public sealed interface Field {

    Head head();

    default String key() {
        return head().key();
    }

    /** Fields under one heading; has no answer of its own. */
    record Section(Head head, List<Field> fields) implements Field {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Plain text that explains.
     *
     * @param shows names of what is on file that the step needs to see beside its form
     */
    record Help(Head head, String text, List<String> shows) implements Field {
        public Help {
            shows = shows.stream().filter(name -> !name.isEmpty()).toList();
        }
    }

    /** An element that takes an answer. */
    sealed interface Input extends Field {

        Terms terms();

        <R> R as(Kinds<R> kinds);
    }

    /** What a line of text holds beyond plain text. */
    enum Style {
        PLAIN,
        PHONE,
        EMAIL,
        PERSON_NAME,
        DOCUMENT_NUMBER
    }

    /** Length in characters as a person counts them (code points). */
    record Size(int min, int max) {}

    /** Both ends included. */
    record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) {}

    /** Each the key of another field, the name of a fact, {@code today}, or empty; equal days are allowed. */
    record Bounds(String notBefore, String notAfter) {}

    /** One line of text. */
    record Text(Head head, Terms terms, Style style, Size size, Optional<Pattern> pattern) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.text(this);
        }
    }

    /** Text of several lines. */
    record LongText(Head head, Terms terms, Size size) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.longText(this);
        }
    }

    /** @param decimals digits allowed after the separator */
    record Number(Head head, Terms terms, Range range, int decimals) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.number(this);
        }
    }

    /**
     * An amount in a currency, answered as {@code {"amount": "12.50", "currency": "EUR"}}, never as a float.
     *
     * @param currencies ISO 4217 codes offered; empty when a field of its own names the currency
     * @param currencyField key of that field, or empty
     */
    record Money(Head head, Terms terms, Range range, List<String> currencies, String currencyField) implements Input {
        public Money {
            currencies = List.copyOf(currencies);
        }

        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.money(this);
        }
    }

    /** A calendar day, answered as {@code 2026-11-22}. */
    record Day(Head head, Terms terms, Bounds bounds) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.day(this);
        }
    }

    /** First and last day, answered as {@code {"from": ..., "to": ...}}. */
    record Days(Head head, Terms terms, Bounds bounds) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.days(this);
        }
    }

    /** A day and time on the clock of the place, answered as {@code 2026-11-22T15:30}. */
    record Moment(Head head, Terms terms, Bounds bounds) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.moment(this);
        }
    }

    /** @param confirm a box that must be ticked, instead of a question that may be answered with no */
    record YesNo(Head head, Terms terms, boolean confirm) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.yesNo(this);
        }
    }

    /** @param list shown as a drop-down list instead of buttons */
    record Choice(Head head, Terms terms, Offer offer, boolean list) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.choice(this);
        }
    }

    /** Several of what is offered. */
    record Choices(Head head, Terms terms, Offer offer) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.choices(this);
        }
    }

    /** Short words, free or from a list. */
    record Tags(Head head, Terms terms, Offer offer) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.tags(this);
        }
    }

    /** Documents of the case, answered as a list of document ids. */
    record Files(Head head, Terms terms, String accept, boolean multiple) implements Input {
        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.files(this);
        }
    }

    /** The same fields several times, answered as a list of objects; a line left blank counts as not there. */
    record Group(Head head, Terms terms, List<Field> fields, int initially) implements Input {
        public Group {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.group(this);
        }
    }
}
