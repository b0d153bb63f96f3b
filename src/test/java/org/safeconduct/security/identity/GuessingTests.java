package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.security.identity.TestRealm.Person;

/** Whoever guesses passwords at the real Keycloak learns nothing, and locks nobody out for long. */
class GuessingTests extends KeycloakStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SAID = Pattern.compile("id=\"input-error[^\"]*\"[^>]*>([^<]+)<");
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
    private static final int ACCOUNTS = 100;

    /** What is tried at each account; the eighth is right. */
    private static final List<String> GUESSES = IntStream.rangeClosed(1, 10)
            .mapToObj(n -> "Welcome-" + n + "-Welcome")
            .toList();

    private static final String RIGHT = GUESSES.get(7);

    @Test
    void saysTheSameOfAWrongPasswordAnUnknownNameAndALockedAccount() throws Exception {
        String unknown = said(guess("nobody-of-this-name", "wrong"));
        for (int i = 0; i < 5; i++) {
            assertThat(said(guess(Person.HALE.user(), "wrong"))).isEqualTo(unknown);
        }

        assertThat(said(guess(Person.HALE.user(), TestRealm.PASSWORD))).isEqualTo(unknown);
        assertThat(lockedFor(Person.HALE.subject())).isBetween(Duration.ofSeconds(1), LONGEST_LOCK);
        assertThat(said(guess("nobody-of-this-name", "wrong"))).isEqualTo(unknown);
    }

    /** 1,000 guesses at 100 accounts whose password is among them. */
    @Test
    @Tag("campaign")
    void hitsNothingAtAHundredAccountsWithWeakPasswords() throws Exception {
        List<String> subjects = weakAccounts();
        int hits = 0;
        for (int account = 0; account < ACCOUNTS; account++) {
            for (String guess : GUESSES) {
                hits += Visitor.asksAgain(guess("weak-" + account, guess)) ? 0 : 1;
            }
            assertThat(lockedFor(subjects.get(account))).isLessThanOrEqualTo(LONGEST_LOCK);
        }

        System.out.printf("S-07: %d guesses at %d accounts, %d hits%n", ACCOUNTS * GUESSES.size(), ACCOUNTS, hits);
        assertThat(hits).isZero();
    }

    private List<String> weakAccounts() {
        ObjectNode wanted = JSON.createObjectNode().put("ifResourceExists", "OVERWRITE");
        ArrayNode users = wanted.putArray("users");
        List<String> subjects = IntStream.range(0, ACCOUNTS)
                .mapToObj(n -> UUID.randomUUID().toString())
                .toList();
        for (int n = 0; n < ACCOUNTS; n++) {
            ObjectNode user = TestRealm.account(subjects.get(n), "weak-" + n, "weak-" + n + "@awo.example");
            ((ObjectNode) user.withArray("credentials").get(0)).put("value", RIGHT);
            users.add(user);
        }
        keycloak.admin("POST", "/partialImport", wanted.toString());
        return subjects;
    }

    private HttpResponse<String> guess(String user, String password) throws Exception {
        Visitor guesser = new Visitor("http://localhost:" + port);
        return guesser.guess(guesser.signInPage(), user, password);
    }

    /** What Keycloak's page says; a guess that hits leads away from it. */
    private static String said(HttpResponse<String> answer) {
        assertThat(Visitor.asksAgain(answer)).isTrue();
        Matcher found = SAID.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1).strip();
    }

    private Duration lockedFor(String subject) {
        JsonNode state = keycloak.admin("GET", "/attack-detection/brute-force/users/" + subject, "");
        assertThat(state.get("disabled").asBoolean()).as("locked").isTrue();
        Instant until = Instant.ofEpochSecond(state.get("failedLoginNotBefore").asLong());
        return Duration.between(Instant.now(), until);
    }
}
