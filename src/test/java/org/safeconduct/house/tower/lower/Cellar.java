package org.safeconduct.house.tower.lower;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.feel.FeelEngine;
import org.safeconduct.house.tower.upper.Roof;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Async;

/** Breaks every rule for classes, so that the rules can be seen to bite. */
class Cellar {

    private Roof arrowUpwards;
    private RuntimeService engineOutsideItsDoor;
    private FeelEngine feelOutsideItsDoors;

    @Value("${setting}")
    private String injectedByName;

    Instant timeOfTheMachine() {
        return Instant.now();
    }

    LocalDate dayOfTheMachine() {
        return LocalDate.now();
    }

    LocalDateTime hourOfTheMachine() {
        return LocalDateTime.now();
    }

    long millisecondsOfTheMachine() {
        return System.currentTimeMillis();
    }

    @Async
    void besideItsTransaction() {}
}
