package org.safeconduct.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safeconduct.As;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program that works for one colleague. */
record Program(MockMvcTester mvc, String persona) {

    MvcTestResult get(String address) {
        return mvc.get().uri(address).with(As.persona(persona)).exchange();
    }

    MvcTestResult post(String address, String body) {
        return send(HttpMethod.POST, address, body, UUID.randomUUID().toString());
    }

    MvcTestResult put(String address, String body) {
        return send(HttpMethod.PUT, address, body, UUID.randomUUID().toString());
    }

    MvcTestResult send(HttpMethod method, String address, String body, String key) {
        return mvc.method(method)
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .header("Idempotency-Key", key)
                .header("Authorization", "-")
                .with(As.persona(persona))
                .exchange();
    }

    /** Address of a case opened just now. */
    String opened() {
        MvcTestResult opened = post("/api/openings/voluntary-return", ProgramAnswers.OPENING);
        String address = opened.getResponse().getHeader("Location");
        if (address == null) {
            throw new AssertionError(text(opened));
        }
        return address;
    }

    /** Address of the piece of work whose turn it is. */
    String turn(String address) {
        return address + "/tasks/" + json(get(address)).at("/turns/0/taskId").asText();
    }

    static JsonNode json(MvcTestResult result) {
        try {
            return new ObjectMapper().readTree(text(result));
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new AssertionError(text(result), broken);
        }
    }

    static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
