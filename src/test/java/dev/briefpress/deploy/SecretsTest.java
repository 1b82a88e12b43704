package dev.briefpress.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {
  @Test
  void aPlainRemoteIsNamedAsItIs() {
    assertThat(name("store:briefs/site, old")).isEqualTo("store:briefs/site, old");
    assertThat(name("/srv/www, new")).isEqualTo("/srv/www, new");
  }

  @Test
  void optionsInARemoteAreNotNamed() {
    assertThat(name(":s3,provider=AWS,secret_access_key=hunter22:bucket/site"))
        .isEqualTo(":s3,…:bucket/site");
    assertThat(name(":webdav,url=\"https://me:hunter22@host/\":site")).isEqualTo(":webdav,…:site");
  }

  @Test
  void theirValuesAreTakenOutOfWhatRcloneSays() {
    String remote = ":s3,endpoint='https://h:9000',secret_access_key=hunter22:bucket";
    Secrets secrets = new Secrets(remote, Map.of());

    assertThat(secrets.hidden("Failed to create file system for \"" + remote + "\": bad hunter22"))
        .isEqualTo("Failed to create file system for \"***\": bad ***");
  }

  @Test
  void soAreSecretsOfTheEnvironmentAndLoginsInAddresses() {
    Secrets secrets =
        new Secrets(
            "store:",
            Map.of("AWS_SECRET_ACCESS_KEY", "hunter22", "RCLONE_CONFIG_STORE_TYPE", "sftp"));

    assertThat(secrets.hidden("sftp hunter22 at https://me:word@host/x"))
        .isEqualTo("sftp *** at https://***@host/x");
  }

  @Test
  void whatAFailureMeansIsSaid() {
    assertThat(failure("ERROR : a.html: Failed to copy: AccessDenied: Access Denied"))
        .contains("permission was denied");
    assertThat(
            failure("Failed to create file system for \"x:\": didn't find section in config file"))
        .contains("rclone knows no such remote")
        .contains("rclone config");
    assertThat(
            failure(
                "Failed to create file system for \"x:\": NewFs: couldn't connect SSH: ssh: handshake"
                    + " failed: ssh: unable to authenticate, attempted methods [none password]"))
        .contains("permission was denied");
    assertThat(failure("ERROR : : dial tcp 1.2.3.4:22: connect: connection refused"))
        .contains("cannot be reached");
    assertThat(failure("ERROR : a: write /a: no space left on device")).contains("no room left");
    assertThat(failure("ERROR : a: something new")).contains("something new");
  }

  private static String failure(String line) {
    RcloneTalk talk = new RcloneTalk(new Secrets("x:", Map.of()));
    List.of("NOTICE: Config file not found - using defaults", line).forEach(talk::hear);
    DeployFailure failure = talk.failure("copy to x:");
    assertThat(failure.said()).hasSize(1);
    return String.valueOf(failure.getMessage());
  }

  private static String name(String remote) {
    return new Secrets(remote, Map.of()).name();
  }
}
