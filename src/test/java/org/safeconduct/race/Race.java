package org.safeconduct.race;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.safeconduct.Caller;

/** Colleagues who do the same thing at the same moment, each over a connection of their own. */
final class Race implements AutoCloseable {

    static final int MOST = 50;

    private final List<Caller> people;
    private final ExecutorService hands = Executors.newFixedThreadPool(MOST);

    /** @param people who take part; after the last comes the first again, as if from a second window */
    Race(List<Caller> people) {
        this.people = List.copyOf(people);
    }

    interface Act {
        HttpResponse<String> by(Caller who, int number);
    }

    /** How one of them fared. */
    record Runner(Caller who, int number, HttpResponse<String> answer) {

        boolean won() {
            return answer.statusCode() < 300;
        }

        /** Why not, in the words the loser reads. */
        String told() {
            return answer.statusCode() + " " + answer.body();
        }
    }

    List<Runner> of(int howMany, Act act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(howMany);
        List<Callable<Runner>> all = IntStream.range(0, howMany)
                .mapToObj(number -> (Callable<Runner>) () -> {
                    Caller who = people.get(number % people.size());
                    together.await();
                    return new Runner(who, number, act.by(who, number));
                })
                .toList();
        List<Runner> runners = new ArrayList<>();
        for (Future<Runner> one : hands.invokeAll(all)) {
            runners.add(one.get());
        }
        return runners;
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
