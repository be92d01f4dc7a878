package dev.portcullis.sample;

import dev.portcullis.sample.demo.DemoUser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** A vault that answers over HTTP, guarded or careless: attacks cannot tell which. */
interface RunningVault {

    URI uri();

    /** One of alice, bob and carol. */
    DemoUser user(String name);

    /** The first one-time code sent to a user that has not been asked for; waits for it. */
    String nextCode(String username);

    default Api as(String username) {
        return new Api(uri(), Optional.of(user(username).token()));
    }

    default Api anonymous() {
        return new Api(uri(), Optional.empty());
    }

    /** Has a user write a document, and returns its path. */
    default String document(String owner, String title) {
        HttpResponse<String> created = as(owner).post("documents", Map.of("title", title, "content", "Confidential"));
        return "documents/" + Api.json(created).get("id").asText();
    }

    /** Has a user upload an image, and returns its path. */
    default String image(String owner) {
        HttpResponse<String> created = as(owner).post("images", Api.PNG, TestImages.png(100));
        return "images/" + Api.json(created).get("id").asText();
    }

    default HttpResponse<String> logIn(String username, String password) {
        return anonymous().post("login", Map.of("username", username, "password", password));
    }

    default HttpResponse<String> verify(String username, String challenge, String code) {
        return anonymous().post("verify-otp", Map.of("username", username, "challenge", challenge, "code", code));
    }

    /** The challenge of a log-in with the right password, which sends a code. */
    default String challenge(String username) {
        return Api.json(logIn(username, user(username).password()))
                .get("challenge")
                .asText();
    }
}
