package ma.riwaq.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.support.Command;
import ma.riwaq.support.DebianProgram;

/**
 * What one burst of load met.
 *
 * @param perSecond requests answered in a second
 * @param p99 milliseconds within which 99 of 100 were answered
 * @param errors answers other than 2xx and 3xx, refused and broken connections, time-outs
 */
record Wrk(double perSecond, double p99, long errors) {

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
    private static final Pattern STATUS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern SOCKET =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    /** Asks for one address over 64 connections, as fast as it is answered, for some seconds. */
    static Wrk burst(int seconds, URI address, String... headers) {
        List<String> command = new ArrayList<>(
                List.of(DebianProgram.WRK.path().toString(), "-t1", "-c64", "-d" + seconds + "s", "--latency"));
        for (String header : headers) {
            command.addAll(List.of("-H", header));
        }
        command.add(address.toString());
        return parse(Command.run(command));
    }

    static Wrk parse(String output) {
        Matcher p99 = found(P99, output);
        double unit =
                switch (p99.group(2)) {
                    case "us" -> 0.001;
                    case "ms" -> 1;
                    default -> 1000;
                };
        return new Wrk(
                Double.parseDouble(found(PER_SECOND, output).group(1)),
                Double.parseDouble(p99.group(1)) * unit,
                sum(STATUS, output) + sum(SOCKET, output));
    }

    private static Matcher found(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk did not say what was asked:\n" + output);
        }
        return matcher;
    }

    private static long sum(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        long sum = 0;
        if (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                sum += Long.parseLong(matcher.group(group));
            }
        }
        return sum;
    }

    /** The middle one of each figure; errors are added up. */
    static Wrk median(List<Wrk> bursts) {
        return new Wrk(
                Stopwatch.median(bursts.stream().mapToDouble(Wrk::perSecond).toArray()),
                Stopwatch.median(bursts.stream().mapToDouble(Wrk::p99).toArray()),
                bursts.stream().mapToLong(Wrk::errors).sum());
    }
}
