package org.safeconduct.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Function;
import org.safeconduct.Caller;
import org.safeconduct.api.ProgramAnswers;
import org.safeconduct.document.check.Samples;

/** The main commands of the product, each made ready up to its one request. */
enum Command {
    OPEN(lena -> key -> lena.post("/api/openings/voluntary-return", ProgramAnswers.OPENING, key)),

    CLAIM(lena -> {
        String step = lena.turn(lena.opened());
        return key -> lena.post(step + "/claim", "", key);
    }),

    RELEASE(lena -> {
        String step = held(lena);
        return key -> lena.post(step + "/release", "", key);
    }),

    GIVE(lena -> {
        String step = held(lena);
        return key -> lena.post(step + "/give", "{\"colleague\": \"tarek-haddad\"}", key);
    }),

    TAKE_OVER(lena -> {
        String step = held(lena);
        return key -> lena.as("greta-sommer").post(step + "/take-over", "", key);
    }),

    COMPLETE(lena -> {
        String step = held(lena);
        return key -> lena.post(step + "/complete", ProgramAnswers.FIRST_INFORMATION, key);
    }),

    CORRECT(lena -> {
        String address = lena.opened();
        String entry = address + "/entries/" + entry(Caller.json(lena.get(address)), "fullName");
        return key -> lena.post(
                entry + "/correction",
                "{\"field\": \"fullName\", \"value\": \"Amina Souleymane\", \"reason\": \"Misheard.\"}",
                key);
    }),

    NOTE(lena -> {
        String address = lena.opened();
        return key -> lena.post(address + "/notes", "{\"text\": \"Rang the consulate twice.\"}", key);
    }),

    UPLOAD(lena -> {
        String upload = received(lena, lena.opened());
        return key -> lena.post(upload + "/completion", "", key);
    }),

    CLOSE(lena -> {
        String address = lena.opened();
        return key -> lena.post(address + "/closure", closing(), key);
    }),

    REOPEN(lena -> {
        String address = lena.opened();
        done(lena.post(address + "/closure", closing()));
        return key -> lena.post(address + "/reopening", "{\"reason\": \"Came back.\"}", key);
    }),

    END(lena -> {
        String address = lena.opened();
        String member = Caller.json(lena.get(address)).at("/members/0/person").asText();
        return key ->
                lena.post(address + "/endings", "{\"member\": \"" + member + "\", \"cause\": \"withdrawn\"}", key);
    });

    private final Function<Caller, Ready> preparation;

    Command(Function<Caller, Ready> preparation) {
        this.preparation = preparation;
    }

    /** All but the request itself. */
    interface Ready {
        HttpResponse<String> send(String key);
    }

    Ready prepare(Caller lena) {
        return preparation.apply(lena);
    }

    private static String held(Caller lena) {
        String step = lena.turn(lena.opened());
        done(lena.post(step + "/claim", ""));
        return step;
    }

    private static String received(Caller lena, String address) {
        byte[] paper = Samples.pdf("A ticket");
        HttpResponse<String> begun = done(lena.post(
                address + "/uploads",
                "{\"name\": \"ticket.pdf\", \"compartment\": \"TRAVEL\", \"size\": " + paper.length + "}"));
        String upload = address + "/uploads/" + Caller.json(begun).get("id").asText();
        done(lena.send(lena.request(upload + "/parts?offset=0")
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(BodyPublishers.ofByteArray(paper))));
        return upload;
    }

    private static String closing() {
        return "{\"code\": \"WITHDRAWN_BY_PERSON\", \"reason\": \"Said so.\"}";
    }

    private static String entry(JsonNode file, String field) {
        for (JsonNode answer : file.get("answers")) {
            if (field.equals(answer.get("field").asText())) {
                return answer.get("entry").asText();
            }
        }
        throw new AssertionError("not on file: " + field);
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
