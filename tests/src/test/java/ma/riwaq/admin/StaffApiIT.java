package ma.riwaq.admin;

import static ma.riwaq.support.Program.json;
import static ma.riwaq.support.Program.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import ma.riwaq.media.Images;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Database;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.Given;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API as a program meets it, with tokens made at the terminal. */
@InBrowser
class StaffApiIT {

    private static final String EDITION = "/editions/siel-29";
    private static final String SESSIONS = EDITION + "/sessions";

    private static Fair own;
    private static Program desk;
    private static Program editor;
    private static Program agency;

    @BeforeAll
    static void start() throws SQLException {
        own = new Fair(Map.of());
        desk = Program.ofNew(own, Fair.EMAIL, "ADMINISTRATOR,EDITOR,PUBLISHER");
        editor = Program.ofNew(own, "editor@example.ma", "EDITOR");
        foundAgency();
        agency = Program.ofNew(own, "agency@example.ma", "CONTRIBUTOR", "--organisation", "وكالة البرامج");
        own.start("demo");
    }

    private static void foundAgency() throws SQLException {
        Database database = Database.h2(own.data());
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO organisation (id, version, search_key, sort_ar, sort_fr, written_in, code, name,
                        short_name, kind)
                    VALUES (RANDOM_UUID(), 1, '', '', '', 'ar', 'api-agency', '{"ar":"وكالة البرامج"}', '', 'AGENCY')
                    """);
        }
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/editions/siel-29/sessions     | s3ss1n | {'code':'s3ss1n','title':{'ar':'جلسة','fr':'Séance'},'kind':'WORKSHOP','languages':['ar'],'access':['CAPTIONS'],'expected':80,'registered':0}",
                "/editions/siel-29/events       | 3v3nts | {'code':'3v3nts','name':{'ar':'يوم'},'day':'2024-05-11','start':'10:00'}",
                "/editions/siel-29/themes       | api-t  | {'code':'api-t','name':{'ar':'محور'},'kind':'STRATEGY','aliases':['صيغة أخرى']}",
                "/editions/siel-29/audiences    | api-a  | {'code':'api-a','name':{'ar':'أطفال'},'position':9}",
                "/editions/siel-29/rooms        | zqzq   | {'code':'zqzq','name':{'ar':'قاعة'},'capacity':40,'unavailable':[{'start':'2024-05-11T10:00','end':'2024-05-11T12:00'}]}",
                "/editions/siel-29/publications | api-p  | {'code':'api-p','title':{'ar':'كتاب'},'isbn':'978-3-16-148410-0','year':2024,'onDisplay':false}",
                "/organisations                 | api-o  | {'code':'api-o','name':{'ar':'هيئة'},'kind':'AGENCY','site':'https://example.ma/'}",
                "/people                        | api-s  | {'code':'api-s','name':{'ar':'سلمى'},'function':{'fr':'Autrice'},'photoConsent':true,'contactEmail':'s@example.ma','contactLanguage':'fr'}",
            })
    void keepsEveryKindOfThing(String list, String code, String quoted) {
        String body = quoted.replace('\'', '"');
        HttpResponse<String> added = editor.send("POST", list, body);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith(list + "/" + code));

        HttpResponse<String> read = editor.send("GET", list + "/" + code, null);
        assertThat(json(read)).isEqualTo(json(added));
        assertThat(json(read).keySet()).contains("code", "version");
        assertThat(editor.send("GET", list + "/" + code, null, "If-None-Match", tag(read))
                        .statusCode())
                .isEqualTo(304);
        assertThat(json(editor.send("GET", list + "?q=" + code, null)).getInt("total"))
                .isEqualTo(1);

        // what was read can be sent back as it is
        HttpResponse<String> replaced = editor.send("PUT", list + "/" + code, read.body(), "If-Match", tag(read));
        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);

        assertThat(editor.send("DELETE", list + "/" + code, null).statusCode()).isEqualTo(428);
        assertThat(editor.send("DELETE", list + "/" + code, null, "If-Match", "\"999\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(editor.send("DELETE", list + "/" + code, null, "If-Match", tag(replaced))
                        .statusCode())
                .isEqualTo(204);
        assertThat(editor.send("GET", list + "/" + code, null).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/people, photo, name", "/organisations, logo, name", "/editions/siel-29/publications, cover, title"})
    void hangsAPictureAndTakesItAway(String list, String name, String named) {
        String thing = list + "/api-" + name;
        String picture = thing + "/" + name;
        HttpResponse<String> added =
                editor.send("POST", list, "{\"code\":\"api-" + name + "\",\"" + named + "\":{\"ar\":\"اسم\"}}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(editor.send("GET", picture, null).statusCode()).isEqualTo(404);
        byte[] file = Given.picture();
        assertThat(editor.sendFile("PUT", picture, file, "Content-Type", "image/png")
                        .statusCode())
                .isEqualTo(428);
        assertThat(agency.sendFile("PUT", picture, file, "Content-Type", "image/png", "If-Match", "*")
                        .statusCode())
                .as("by somebody of another organisation")
                .isIn(403, 404);

        HttpResponse<String> hung =
                editor.sendFile("PUT", picture, file, "Content-Type", "image/png", "If-Match", tag(added));

        assertThat(hung.statusCode()).as(hung.body()).isEqualTo(200);
        assertThat(json(hung).getString(name)).matches("[0-9a-f]{64}");
        HttpResponse<String> shown = editor.send("GET", picture, null);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(shown.headers().firstValue("ETag")).contains(tag(hung));
        assertThat(editor.send("DELETE", picture, null, "If-Match", tag(added)).statusCode())
                .isEqualTo(412);
        HttpResponse<String> bare = editor.send("DELETE", picture, null, "If-Match", tag(hung));
        assertThat(bare.statusCode()).isEqualTo(200);
        assertThat(json(bare).getString(name, null)).isNull();
        assertThat(editor.send("GET", picture, null).statusCode()).isEqualTo(404);
    }

    @Test
    void takesNoOtherFileForAPicture() {
        assertThat(editor.send("POST", "/people", "{\"code\":\"api-pic\",\"name\":{\"ar\":\"سلمى\"}}")
                        .statusCode())
                .isEqualTo(201);
        String photo = "/people/api-pic/photo";
        HttpResponse<String> none =
                editor.send("PUT", photo, "<svg onload='alert(1)'/>", "Content-Type", "image/png", "If-Match", "*");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(json(none).getString("detail")).isNotBlank();
        HttpResponse<String> large = editor.sendFile(
                "PUT", photo, new byte[Images.LARGEST_FILE + 1], "Content-Type", "image/png", "If-Match", "*");
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(json(large).getString("detail")).contains("10");
        assertThat(editor.send("PUT", photo, "x", "Content-Type", "image/svg+xml", "If-Match", "*")
                        .statusCode())
                .isEqualTo(415);
        assertThat(editor.send("PUT", "/people/api-pic/logo", "x", "Content-Type", "image/png", "If-Match", "*")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String room(String code) {
        HttpResponse<String> added =
                editor.send("POST", EDITION + "/rooms", "{\"code\":\"" + code + "\",\"name\":{\"ar\":\"قاعة\"}}");
        assertThat(added.statusCode()).isEqualTo(201);
        return code;
    }

    private static String session(String code) {
        HttpResponse<String> added =
                editor.send("POST", SESSIONS, "{\"code\":\"" + code + "\",\"title\":{\"ar\":\"جلسة\"}}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        return SESSIONS + "/" + code;
    }

    @Test
    void theSecondOfTwoIsTold() {
        String session = session("st4l3s");
        String before = tag(editor.send("GET", session, null));
        String body = "{\"title\":{\"ar\":\"عنوان جديد\"}}";
        assertThat(desk.send("PUT", session, body, "If-Match", before).statusCode())
                .isEqualTo(200);

        HttpResponse<String> late =
                editor.send("PUT", session, body, "If-Match", before, "Accept-Language", "en-GB, fr;q=0.5");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(late.headers().firstValue("Content-Language")).contains("en-GB");
        assertThat(json(late).getString("type")).isEqualTo("urn:riwaq:problem:stale");
        assertThat(json(late).getString("detail")).startsWith("Saved by ");
        assertThat(editor.send("PUT", session, body).statusCode()).isEqualTo(428);
    }

    @Test
    void anAgencyLearnsNothingOfWhatStaffKeepOfItsSession() {
        String session = session("ag3ncy");
        String involved = "\"title\":{\"ar\":\"جلسة\"},\"expected\":30,"
                + "\"organisations\":[{\"organisation\":\"api-agency\",\"role\":\"ORGANISER\"}]";
        String kept = "{" + involved + ",\"registered\":12,\"staffNote\":\"ملاحظة\"}";
        assertThat(editor.send("PUT", session, kept, "If-Match", "*").statusCode())
                .isEqualTo(200);

        JsonObject theirs = json(agency.send("GET", session, null));
        assertThat(theirs.getInt("expected")).isEqualTo(30);
        assertThat(theirs).doesNotContainKeys("registered", "staffNote");
        assertThat(json(agency.send("GET", SESSIONS + "?q=ag3ncy", null)).getJsonArray("items"))
                .singleElement()
                .satisfies(item -> assertThat(item.asJsonObject()).doesNotContainKeys("registered", "staffNote"));
        HttpResponse<String> changed = agency.send("PUT", session, "{" + involved + "}", "If-Match", "*");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(agency.send("PUT", session, "{" + involved + ",\"registered\":13}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
        JsonObject stored = json(editor.send("GET", session, null));
        assertThat(stored.getInt("registered")).isEqualTo(12);
        assertThat(stored.getString("staffNote")).isEqualTo("ملاحظة");
        HttpResponse<String> negative =
                editor.send("PUT", session, "{" + involved + ",\"registered\":-1}", "If-Match", "*");
        assertThat(negative.statusCode()).isEqualTo(422);
        assertThat(errors(negative)).isEqualTo("registered");
    }

    @Test
    void placesMovesAndUnplaces() {
        String room = room("api-slots");
        String one = session("p1ac3d") + "/slot";
        String other = session("p1ac3e") + "/slot";
        String morning = "{\"day\":\"2024-05-11\",\"start\":\"10:00\",\"minutes\":60,\"room\":\"" + room + "\"}";
        assertThat(editor.send("GET", one, null).statusCode()).isEqualTo(404);
        assertThat(editor.send("PUT", one, morning).statusCode()).isEqualTo(428);
        HttpResponse<String> placed = editor.send("PUT", one, morning, "If-None-Match", "*");
        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(200);

        HttpResponse<String> clash = editor.send("PUT", other, morning, "If-None-Match", "*");
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("p1ac3d");
        assertThat(editor.send("PUT", other, morning.replace("05-11", "12-24"), "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(422);

        HttpResponse<String> moved =
                editor.send("PUT", one, morning.replace("10:00", "11:30"), "If-Match", tag(placed));
        assertThat(json(moved).getString("start")).startsWith("11:30");
        assertThat(editor.send("DELETE", one, null, "If-Match", tag(placed)).statusCode())
                .isEqualTo(412);
        assertThat(editor.send("DELETE", one, null, "If-Match", tag(moved)).statusCode())
                .isEqualTo(204);
        assertThat(editor.send("GET", one, null).statusCode()).isEqualTo(404);
    }

    @Test
    void releasesForThoseWhoMay() {
        session("r3l3as");
        String body = "{\"note\":{\"ar\":\"برنامج محين\"}}";
        assertThat(editor.send("POST", EDITION + "/releases", body).statusCode())
                .isEqualTo(403);
        HttpResponse<String> room =
                editor.send("POST", EDITION + "/rooms", "{\"code\":\"api-new\",\"name\":{\"ar\":\"قاعة جديدة\"}}");
        assertThat(room.statusCode()).isEqualTo(201);

        HttpResponse<String> made = desk.send("POST", EDITION + "/releases", body);

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(json(made).getBoolean("current")).isTrue();
        assertThat(json(made).getBoolean("intact")).isTrue();
        String number = String.valueOf(json(made).getInt("number"));
        assertThat(json(desk.send("GET", EDITION + "/releases/" + number, null))
                        .getJsonObject("note")
                        .getString("ar"))
                .isEqualTo("برنامج محين");
        assertThat(desk.send("POST", EDITION + "/releases", body).statusCode()).isEqualTo(422);
        assertThat(desk.send("GET", EDITION + "/releases/999", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void releasesOnlyWhatWasLookedAt() {
        String all = EDITION + "/releases";
        room("api-before");
        assertThat(desk.send("POST", all, "{}").statusCode())
                .as("unconditional")
                .isEqualTo(201);
        room("api-looked");
        assertThat(agency.send("GET", all + "/next", null).statusCode()).isEqualTo(403);

        HttpResponse<String> looked = editor.send("GET", all + "/next", null);

        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        assertThat(json(looked).getBoolean("differs")).isTrue();
        JsonObject change = json(looked).getJsonArray("changes").getJsonObject(0);
        assertThat(change.getString("code")).isEqualTo("api-looked");
        assertThat(change.getString("kind")).isEqualTo("ADDED");
        assertThat(editor.send("GET", all + "/next", null, "If-None-Match", tag(looked))
                        .statusCode())
                .isEqualTo(304);
        room("api-since");
        HttpResponse<String> late = desk.send("POST", all, "{}", "If-Match", tag(looked), "Accept-Language", "en");
        assertThat(late.statusCode()).as(late.body()).isEqualTo(412);
        assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(late).getString("type")).isEqualTo("urn:riwaq:problem:stale");
        assertThat(json(late).getString("detail")).startsWith("The draft has changed");

        HttpResponse<String> again = desk.send("GET", all + "/next", null);
        HttpResponse<String> made = desk.send("POST", all, "{}", "If-Match", tag(again));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(tag(again)).isEqualTo('"' + json(made).getString("sha256") + '"');
        assertThat(json(desk.send("GET", all + "/next", null)).getBoolean("differs"))
                .isFalse();
    }

    @Test
    void aBlockerStopsARelease() {
        String room = room("api-shut");
        String session = session("b10ck5");
        String slot = "{\"day\":\"2024-05-11\",\"start\":\"10:00\",\"minutes\":60,\"room\":\"" + room + "\"}";
        assertThat(editor.send("PUT", session + "/slot", slot, "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        String shut =
                "{\"name\":{\"ar\":\"قاعة\"},\"unavailable\":[{\"start\":\"2024-05-11T10:00\",\"end\":\"2024-05-11T12:00\"}]}";
        assertThat(editor.send("PUT", EDITION + "/rooms/" + room, shut, "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> stopped = desk.send("POST", EDITION + "/releases", "{}");

        assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(422);
        assertThat(errors(stopped)).isEqualTo("release");
        assertThat(editor.send("DELETE", session, null, "If-Match", "*").statusCode())
                .isEqualTo(204);
        assertThat(desk.send("POST", EDITION + "/releases", "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void keepsTheRolesOfThePages() {
        assertThat(agency.send("POST", EDITION + "/themes", "{\"code\":\"x\",\"name\":{\"ar\":\"م\"}}")
                        .statusCode())
                .isEqualTo(403);
        String theme = json(agency.send("GET", EDITION + "/themes?size=1", null))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
        assertThat(agency.send("DELETE", EDITION + "/themes/" + theme, null, "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
        assertThat(agency.send("POST", EDITION + "/releases", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void knowsNothingOfAnotherEdition(Browser browser) {
        try (Desk staff = Desk.signIn(browser, own)) {
            staff.open("/edition/edition");
            staff.choose("fair", 1)
                    .fill("number", "7")
                    .fill("slug", "rabat-7")
                    .name("name", "الدورة السابعة", "Septième édition")
                    .fill("firstDay", "2027-05-07")
                    .fill("lastDay", "2027-05-09")
                    .save();
        }
        String theirs = session("e1s3wh");
        String code = theirs.substring(theirs.lastIndexOf('/') + 1);
        String room = room("api-theirs");
        String mine = "/editions/rabat-7";
        for (String verb : new String[] {"GET", "DELETE"}) {
            assertThat(editor.send(verb, mine + "/sessions/" + code, null, "If-Match", "*")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(editor.send(verb, mine + "/rooms/" + room, null, "If-Match", "*")
                            .statusCode())
                    .isEqualTo(404);
        }
        String body = "{\"title\":{\"ar\":\"جلسة\"}}";
        assertThat(editor.send("PUT", mine + "/sessions/" + code, body, "If-Match", "*")
                        .statusCode())
                .isEqualTo(404);
        String slot = "{\"day\":\"2027-05-07\",\"start\":\"10:00\",\"minutes\":60,\"room\":\"" + room + "\"}";
        assertThat(editor.send("PUT", mine + "/sessions/" + code + "/slot", slot, "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(404);

        HttpResponse<String> own7 =
                editor.send("POST", mine + "/sessions", "{\"code\":\"m1n3xx\",\"title\":{\"ar\":\"ج\"}}");
        assertThat(own7.statusCode()).isEqualTo(201);
        HttpResponse<String> elsewhere = editor.send("PUT", mine + "/sessions/m1n3xx/slot", slot, "If-None-Match", "*");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(errors(elsewhere)).isEqualTo("room");
        String theme = json(editor.send("GET", EDITION + "/themes?size=1", null))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
        HttpResponse<String> named = editor.send(
                "PUT",
                mine + "/sessions/m1n3xx",
                "{\"title\":{\"ar\":\"ج\"},\"themes\":[\"" + theme + "\"]}",
                "If-Match",
                "*");
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(errors(named)).isEqualTo("themes[0]");
        for (String noun : List.of("events", "themes", "audiences", "publications")) {
            String one = json(editor.send("GET", EDITION + "/" + noun + "?size=1", null))
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getString("code");
            for (String verb : List.of("GET", "DELETE")) {
                assertThat(editor.send(verb, mine + "/" + noun + "/" + one, null, "If-Match", "*")
                                .statusCode())
                        .as(noun)
                        .isEqualTo(404);
            }
        }
        HttpResponse<String> title = editor.send(
                "POST", mine + "/publications", "{\"title\":{\"ar\":\"ك\"},\"sessions\":[\"" + code + "\"]}");
        assertThat(title.statusCode()).isEqualTo(422);
        assertThat(errors(title)).isEqualTo("sessions[0]");
        assertThat(editor.send("GET", mine + "/releases/1", null).statusCode()).isEqualTo(404);
        String job = json(editor.send(
                        "POST", EDITION + "/imports?kind=rooms", "الاسم\nقاعة\n", "Content-Type", "text/csv"))
                .getString("id");
        assertThat(editor.send("GET", EDITION + "/imports/" + job, null).statusCode())
                .isEqualTo(200);
        assertThat(editor.send("GET", mine + "/imports/" + job, null).statusCode())
                .isEqualTo(404);
        assertThat(editor.send("POST", mine + "/imports/" + job + "/run", null).statusCode())
                .isEqualTo(404);
        assertThat(editor.send("GET", "/editions/nowhere/sessions", null).statusCode())
                .isEqualTo(404);
    }

    private static String errors(HttpResponse<String> answer) {
        return json(answer).getJsonArray("errors").getJsonObject(0).getString("field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | 400 | ''",
                "[]                                        | 400 | ''",
                "{'code'                                   | 400 | ''",
                "{'code':'a','code':'b'}                   | 400 | ''",
                "{'code':[[[[[[[[[[[[]]]]]]]]]]]]}         | 400 | ''",
                "{'code':'new-1','name':{'ar':'س'},'admin':true}  | 422 | admin",
                "{'code':'new-1','name':{'xx':'س'}}        | 422 | name.xx",
                "{'code':'new-1','name':'س'}               | 422 | name",
                "{'code':'new-1','name':{}}                | 422 | name",
                "{'code':5,'name':{'ar':'س'}}              | 422 | code",
                "{'code':'Not a code','name':{'ar':'س'}}   | 422 | code",
                "{'code':'new-1','name':{'ar':'س'},'organisation':'nobody'} | 422 | organisation",
                "{'code':'new-1','name':{'ar':'س'},'photoConsent':'yes'} | 422 | photoConsent",
                "{'code':'new-1','name':{'ar':'س'},'photo':'../../etc/passwd'} | 422 | photo",
            })
    void saysWhatIsWrong(String quoted, int status, String field) {
        HttpResponse<String> answer = editor.send("POST", "/people", quoted.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonObject problem = json(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(answer.body()).doesNotContain("ma.riwaq", "Exception");
        if (!field.isEmpty()) {
            assertThat(errors(answer)).isEqualTo(field);
        }
    }

    @Test
    void isBoundedAndSpeaksHttp() {
        assertThat(editor.send("POST", "/people", "{\"code\":\"" + "a".repeat(1_200_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(editor.send("POST", "/people", null, "Content-Type", "text/csv")
                        .statusCode())
                .isEqualTo(415);
        assertThat(editor.send("GET", "/people", null, "Accept", "text/csv").statusCode())
                .isEqualTo(406);
        HttpResponse<String> verb = editor.send("DELETE", "/people", null);
        assertThat(verb.statusCode()).isEqualTo(405);
        assertThat(verb.headers().firstValue("Allow"))
                .hasValueSatisfying(verbs -> assertThat(verbs).contains("GET", "POST"));
        assertThat(editor.send("GET", "/people?size=100000", null).statusCode()).isEqualTo(422);
        assertThat(editor.send("GET", SESSIONS + "?state=LOST", null).statusCode())
                .isEqualTo(422);
        assertThat(json(editor.send("GET", SESSIONS + "?state=APPROVED&size=2", null))
                        .getJsonArray("items"))
                .hasSize(2);
    }

    @Test
    void bringsASpreadsheetInAndTakesItBack() throws InterruptedException {
        String all = EDITION + "/imports";
        String file =
                "الرمز;العنوان بالعربية;التاريخ;البداية\n1mp0rt;جلسة من ملف;2024-05-12;10:00\n1mp1rt;جلسة ثانية;2024-05-33;11:00\n";
        assertThat(editor.send("POST", all + "?kind=dreams", file, "Content-Type", "text/csv")
                        .statusCode())
                .isEqualTo(422);
        JsonObject refused = json(editor.send("POST", all + "?kind=sessions", file, "Content-Type", "text/csv"));
        assertThat(refused.getInt("refused")).as(refused.toString()).isEqualTo(1);
        assertThat(editor.send("POST", all + "/" + refused.getString("id") + "/run", null)
                        .statusCode())
                .isEqualTo(422);
        String whole = file.replace("05-33", "05-13");
        HttpResponse<String> made = editor.send("POST", all + "?kind=sessions", whole, "Content-Type", "text/csv");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(json(made).getInt("added")).as(made.body()).isEqualTo(2);
        String job = all + "/" + json(made).getString("id");
        assertThat(agency.send("GET", job, null).statusCode()).isEqualTo(403);
        carryOut(job);
        assertThat(editor.send("GET", SESSIONS + "/1mp0rt", null).statusCode()).isEqualTo(200);
        assertThat(editor.send("POST", job + "/undo", null).statusCode()).isEqualTo(200);
        assertThat(editor.send("GET", SESSIONS + "/1mp0rt", null).statusCode()).isEqualTo(404);
    }

    private static void carryOut(String job) throws InterruptedException {
        assertThat(editor.send("POST", job + "/run", null).statusCode()).isEqualTo(202);
        while (!json(editor.send("GET", job, null)).getString("state").equals("DONE")) {
            Thread.sleep(100);
        }
    }

    @Test
    void asksWhatNobodyButAPersonCanTell() {
        String session = session("4sk3d1");
        String slot = "{\"day\":\"2024-05-11\",\"start\":\"08:00\",\"minutes\":60}";
        assertThat(editor.send("PUT", session + "/slot", slot, "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        assertThat(editor.send("PUT", session, "{\"title\":{\"ar\":\"سؤال عن الموعد\"}}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        String file = "موضوعنا;التاريخ;البداية\nسؤال عن الموعد;2024-05-13;08:00\n";
        JsonObject handedIn =
                json(editor.send("POST", EDITION + "/imports?kind=sessions", file, "Content-Type", "text/csv"));
        String job = EDITION + "/imports/" + handedIn.getString("id");

        HttpResponse<String> unsure =
                editor.send("POST", job + "/columns", "{\"fields\":[\"title.ar\",\"day\",\"start\"]}");

        assertThat(json(unsure).getInt("unsure")).as(unsure.body()).isEqualTo(1);
        JsonObject row = json(unsure).getJsonArray("rows").getJsonObject(0);
        assertThat(row.getJsonArray("candidates").getJsonObject(0).getString("code"))
                .isEqualTo("4sk3d1");
        assertThat(editor.send("POST", job + "/run", null).statusCode()).isEqualTo(422);
        String choice = "{\"rows\":[{\"line\":2,\"is\":\"%s\"}]}";
        assertThat(json(editor.send("POST", job + "/choices", choice.formatted("new")))
                        .getInt("added"))
                .isEqualTo(1);
        String same = row.getJsonArray("candidates").getJsonObject(0).getString("id");
        JsonObject known = json(editor.send("POST", job + "/choices", choice.formatted(same)));
        assertThat(known.getInt("changed")).isEqualTo(1);
        assertThat(known.getBoolean("ready")).isTrue();
    }

    @Test
    void takesNothingBackThatOthersChangedSince() throws InterruptedException {
        String file = "الرمز;العنوان بالعربية\n1mp2rt;جلسة أولى\n1mp3rt;جلسة ثانية\n";
        HttpResponse<String> made =
                editor.send("POST", EDITION + "/imports?kind=sessions", file, "Content-Type", "text/csv");
        String job = EDITION + "/imports/" + json(made).getString("id");
        carryOut(job);
        String body = "{\"title\":{\"ar\":\"صيغة زميلة\"}}";
        assertThat(desk.send("PUT", SESSIONS + "/1mp3rt", body, "If-Match", "*").statusCode())
                .isEqualTo(200);

        HttpResponse<String> refused = editor.send("POST", job + "/undo", null);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).getString("detail")).contains("صيغة زميلة").doesNotContain("جلسة أولى");
        assertThat(editor.send("GET", SESSIONS + "/1mp2rt", null).statusCode())
                .as("nothing is taken back")
                .isEqualTo(200);
    }

    @Test
    void readsACommuniqueAcceptsItAndTakesItBack() {
        String all = EDITION + "/communiques";
        String text = """
                جمعية أوراق الواحة تنظم لقاء بالمعرض الدولي للنشر والكتاب

                تنظم جمعية أوراق الواحة يوم الجمعة 17 ماي 2024 على الساعة الثامنة صباحا ندوة «المكتبة القروية».
                """;
        HttpResponse<String> reading = editor.send("POST", all, text, "Content-Type", "text/plain");
        assertThat(reading.statusCode()).as(reading.body()).isEqualTo(200);
        assertThat(json(reading).keySet())
                .as("as the command prints it")
                .contains("title", "language", "dates", "sessions", "edition", "supervisor", "warnings", "spans");
        assertThat(json(reading).getJsonArray("dates").getString(0)).isEqualTo("2024-05-17");

        HttpResponse<String> dates =
                editor.send("POST", all + "/dates?year=2024", "du 9 au 19 mai\nrien\n", "Content-Type", "text/plain");
        assertThat(dates.body()).isEqualTo("2024-05-09/2024-05-19\n-\n");
        assertThat(agency.send("POST", all + "/dates", "11 mai", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<String> draft = editor.send("POST", all + "/draft", text, "Content-Type", "text/plain");
        assertThat(json(draft).getJsonArray("sessions").getJsonObject(0).getString("title"))
                .isEqualTo("المكتبة القروية");
        assertThat(agency.send("POST", all + "/draft", text, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> scan = editor.send("POST", all, "\u0001\u0002\u0003", "Content-Type", "application/pdf");
        assertThat(scan.statusCode()).isEqualTo(422);
        assertThat(json(scan).getString("type")).isEqualTo("urn:riwaq:problem:invalid");

        HttpResponse<String> wrong =
                editor.send("POST", all + "/accepted", draft.body().replace("2024-05-17", "2024-06-17"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).getJsonArray("errors").toString()).contains("sessions[0].day");

        HttpResponse<String> accepted = editor.send("POST", all + "/accepted", draft.body());
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
        String event = EDITION + "/events/" + json(accepted).getString("event");
        assertThat(editor.send("GET", event, null).statusCode()).isEqualTo(200);
        String one = all + "/accepted/" + json(accepted).getString("id");
        assertThat(accepted.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith(one));
        assertThat(agency.send("POST", one + "/original?name=a.txt", text, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(403);
        assertThat(editor.send("POST", one + "/original?name=a.txt", "x" + text, "Content-Type", "text/plain")
                        .statusCode())
                .as("another text")
                .isEqualTo(422);
        HttpResponse<String> kept =
                editor.send("POST", one + "/original?name=a.txt", text, "Content-Type", "text/plain");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(json(kept).getString("file")).isEqualTo("a.txt");
        assertThat(agency.send("POST", one + "/undo", null).statusCode()).isEqualTo(403);
        assertThat(json(editor.send("POST", one + "/undo", null)).getBoolean("undone"))
                .isTrue();
        assertThat(editor.send("GET", event, null).statusCode()).isEqualTo(404);
        assertThat(editor.send("POST", one + "/undo", null).statusCode()).isEqualTo(422);
    }

    @Test
    void takesNoCookieAndGivesNone(Browser browser) {
        Program stranger = new Program(own, null);
        HttpResponse<String> refused = stranger.send("GET", "/people", null);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Bearer"));
        assertThat(new Program(own, "riwaq_made-up")
                        .send("GET", "/people", null)
                        .statusCode())
                .isEqualTo(401);
        assertThat(stranger.send("GET", "/openapi.json", null).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = editor.send("GET", "/people", null);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        try (Desk staff = Desk.signIn(browser, own)) {
            String cookies = staff.page().context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .reduce("", (all, one) -> all + one + "; ");
            assertThat(stranger.send("GET", "/people", null, "Cookie", cookies).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aTokenIsMadeShownOnceAndRevokedOnItsPage(Browser browser) {
        try (Desk staff = Desk.signIn(browser, own)) {
            Page page = staff.open("/account/tokens");
            staff.fill("name", "لوحة العرض").fill("days", "7").save();
            String token = page.locator("#made").innerText();
            assertThat(Accessibility.barriers(page)).isEmpty();
            Program program = new Program(own, token);
            assertThat(program.send("GET", "/editions", null).statusCode()).isEqualTo(200);

            page.reload();
            assertThat(page.locator("#made").count()).isZero();
            page.locator("tr", new Page.LocatorOptions().setHasText("لوحة العرض"))
                    .locator("button")
                    .click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).doesNotContain("لوحة العرض");
            assertThat(program.send("GET", "/editions", null).statusCode()).isEqualTo(401);
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void whoGuessesTokensHasToWait() {
        Program guesser = new Program(own, "riwaq_guessed");
        int last = 401;
        for (int i = 0; i < 120 && last == 401; i++) {
            last = guesser.send("GET", "/people", null, "X-Forwarded-For", "203.0.113.9")
                    .statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(guesser.send("GET", "/people", null, "X-Forwarded-For", "203.0.113.9")
                        .headers()
                        .firstValue("Retry-After"))
                .isPresent();
        assertThat(editor.send("GET", "/editions", null, "X-Forwarded-For", "203.0.113.9")
                        .statusCode())
                .isEqualTo(200);
    }
}
