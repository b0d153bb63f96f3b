package org.safeconduct.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.Caller;
import org.safeconduct.Fault;
import org.safeconduct.FaultyDatabase;

/** One command, sent over and over while its database fails at one call after the other. */
final class Trial {

    private final Command command;
    private final Caller lena;
    private final FaultyDatabase database;
    private final DataSource real;
    private final Map<String, Integer> effect;
    private Command.Ready ready;
    private Tables before;

    /** Sends it once without a fault, to know what its whole effect is. */
    Trial(Command command, Caller lena, FaultyDatabase database) throws SQLException {
        this.command = command;
        this.lena = lena;
        this.database = database;
        this.real = database.getTargetDataSource();
        prepare();
        HttpResponse<String> answer = ready.send(key());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        this.effect = changed();
        this.ready = null;
    }

    /** What became of it when this fault struck. */
    record Outcome(String struck, HttpResponse<String> answer, boolean nothing, boolean whole, boolean repeated) {

        boolean reached() {
            return !struck.isEmpty();
        }

        /** Done or not, and its sender told so in words; what may have been done is found out by sending it again. */
        boolean clean() {
            if (answer.statusCode() < 300) {
                return whole;
            }
            return (nothing || whole && repeated) && isProblem();
        }

        private boolean isProblem() {
            JsonNode problem = Caller.json(answer);
            return problem.path("type").asText().startsWith("urn:safeconduct:refusal:")
                    && problem.path("status").asInt() == answer.statusCode();
        }

        String told() {
            return answer.statusCode() + (nothing ? " nothing" : whole ? " whole" : " IN PART") + " at " + struck + ": "
                    + answer.body();
        }
    }

    Outcome meets(Fault fault) throws SQLException {
        if (ready == null) {
            prepare();
        }
        String key = key();
        database.meets(fault);
        HttpResponse<String> answer;
        try {
            answer = ready.send(key);
        } finally {
            database.heals();
        }
        Map<String, Integer> changed = changed();
        boolean whole = changed.equals(effect);
        Outcome outcome = new Outcome(fault.struck(), answer, changed.isEmpty(), whole, whole && isTakenAsDone(key));
        if (!changed.isEmpty()) {
            ready = null;
        }
        return outcome;
    }

    /** Sent again under its key it is answered as done, and nothing is done twice. */
    private boolean isTakenAsDone(String key) throws SQLException {
        return ready.send(key).statusCode() < 300 && changed().equals(effect);
    }

    private void prepare() throws SQLException {
        ready = command.prepare(lena);
        before = Tables.now(real);
    }

    private Map<String, Integer> changed() throws SQLException {
        return Tables.now(real).since(before);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
