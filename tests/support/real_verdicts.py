"""What is true of each real build, reviewed by hand against the facts that another program read in it.

A build's verdict is given on the day it was signed, when nothing had aged yet, and today. Where nobody signed it, both
are today's. Check ids stand for checks that fail, the warnings among them. P03 and S10 today say that the profile and
the certificate have ended, S06 that iOS 15 and later refuse so old a signature, B10 that iOS 11 and later run no
32-bit code, S05 that there are no SHA-256 digests; P05 that a development profile has its limits.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """The ids of the checks that fail: on the day of signing, and beyond them today."""

    signed: str
    aged: str
    why: str

    @property
    def on_the_day(self) -> set[str]:
        return set(self.signed.split())

    @property
    def today(self) -> set[str]:
        return self.on_the_day - {"P09"} | set(self.aged.split())


@dataclass(frozen=True)
class Refusal:
    """Why a file is no IPA that can be read, and what is true of the app in it where there is one."""

    reason: str
    why: str
    app: Verdict | None = None


_ENDED = "P03 S10"
_OLD = "P03 S06 S10"
_OLD_SHA1 = "P03 S05 S06 S10"
_32_BIT = "B10 P03 S05 S10"

VERDICTS: dict[str, Verdict | Refusal] = {
    "ipa/Awful_Awful.app__app.ipa": Verdict("", _32_BIT, "ad hoc of 2011 for armv6 and armv7; team names came later"),
    "ipa/CsabaSzabo_ipa_analyzer__test_app_2.ipa": Verdict(
        "B12 B15 E01 P05 S04 S13 Z06", _OLD, "CFBundleIdentifier changed after signing; zipped by the Finder"
    ),
    "ipa/CsabaSzabo_ipa_analyzer__test_unexpected-CFBundleIconFiles.ipa": Verdict(
        "E01 P05 S04 S13 S15 Z06", _OLD, "CFBundleIdentifier and two icons changed after signing"
    ),
    "ipa/EugeneLabonte_Cordova-Examples__HelloCordova.ipa": Verdict("B02 P01", "", "its executable was left out"),
    "ipa/EugeneLabonte_Cordova-Examples__signed-no-profile-test.ipa": Verdict(
        "P01", "S06 S10", "signed without a profile, and so without entitlements"
    ),
    "ipa/FIRHQ_fir-cli__test_ipa.ipa": Verdict("P05", _OLD_SHA1, "a sound development build of 2014"),
    "ipa/OWASP_owasp-mastg__UnCrackable-1.ipa": Verdict("", _OLD, "a sound enterprise build"),
    "ipa/OWASP_owasp-mastg__UnCrackable-Level1.ipa": Verdict("", _OLD, "a sound enterprise build"),
    "ipa/OWASP_owasp-mastg__UnCrackable-Level2.ipa": Verdict("", _OLD, "a sound ad hoc build"),
    "ipa/OWASP_owasp-mastg__UnCrackable_Level1.lfs-pointer.ipa": Refusal("lfs-pointer", "git kept its place only"),
    "ipa/Urucas_testfairy__test.ipa": Verdict("B09 B10 P01 S01", "", "built for the simulator, nobody signed it"),
    "ipa/altstoreio_AltStore__AltBackup-unsigned.ipa": Verdict(
        "P01 S01 Z06", "", "made to be signed by its installer; one AppleDouble file"
    ),
    "ipa/altstoreio_AltStore__AltBackup.ipa": Verdict("P05", _OLD, "a sound development build"),
    "ipa/andresinaka_profileInspector__app.ipa": Verdict("P05", _32_BIT, "a sound development build of 2013, armv7"),
    "ipa/aws-samples_aws-device-farm-sample-app-for-ios__prebuiltSampleApp.ipa": Verdict(
        "P05 P09 Z06", _OLD, "a free account’s profile of seven days; zipped by the Finder"
    ),
    "ipa/bitrise-io_ipa_analyzer__ios-simple-objc.ipa": Verdict("P05", _OLD, "a sound development build"),
    "ipa/calabash_calabash-ios__CalSmoke-cal.ipa": Verdict("P05", _OLD_SHA1, "a sound development build of 2015"),
    "ipa/calabash_calabash-ios__LPSimpleExample-cal.ipa": Verdict(
        "P05", _OLD_SHA1, "a sound development build of 2015"
    ),
    "ipa/calabash_iOSDeviceManager__AppStub.ipa": Verdict("P05", _OLD, "a sound development build"),
    "ipa/calabash_run_loop__CalSmoke.ipa": Verdict("P05", _OLD, "a sound development build"),
    "ipa/calabash_run_loop__chou.ipa": Verdict("P05", _OLD_SHA1, "a sound development build of 2014"),
    "ipa/cvsper_Akali__test.ipa": Refusal("info-plist", "its Info.plist is a line of text"),
    "ipa/emonti_pliney__pliney-test.ipa": Verdict("P05", _OLD_SHA1, "a sound development build of 2015"),
    "ipa/fastlane_fastlane__ContainsWatchApp.ipa": Refusal("nested-payload", "zipped with the folder around it"),
    "ipa/fastlane_fastlane__ExampleProductName.ipa": Verdict("P04", _OLD_SHA1, "signed for the App Store"),
    "ipa/fastlane_fastlane__IncorrectlySigned.ipa": Refusal("nested-payload", "zipped with the folder around it"),
    "ipa/fastlane_fastlane__no-app-bundle.ipa": Refusal("no-app", "an empty Payload"),
    "ipa/fastlane_fastlane__not-an-ipa.ipa": Refusal("text", "fifteen letters"),
    "ipa/fastlane_fastlane__very capable app.ipa": Verdict(
        "P02 P05 S09", "P03 S06", "a test’s own certificate, good until 2028, signed the app and its profile"
    ),
    "ipa/fastlane_fastlane__with_no_swift.ipa": Refusal("no-info-plist", "a test’s empty app"),
    "ipa/fastlane_fastlane__with_swift_twice.ipa": Refusal("no-info-plist", "a test’s empty app"),
    "ipa/getsentry_sentry-cli__invalid.ipa": Refusal("text", "twenty letters"),
    "ipa/getsentry_sentry-cli__ipa.ipa": Verdict("", _ENDED, "a sound ad hoc build of Xcode 16"),
    "ipa/helvenk_IPAPatch__demo.ipa": Verdict("P05 P09", _ENDED, "a free account’s profile of seven days"),
    "ipa/icyleaf_app-info__embedded.ipa": Verdict("", _ENDED, "a sound enterprise build with an extension"),
    "ipa/icyleaf_app-info__iphone.ipa": Verdict("P05", _OLD, "a sound development build"),
    "ipa/iineva_ipa-server__ipa.ipa": Verdict("P05", _ENDED, "a sound development build"),
    "ipa/jasenc_aws-devicefarm-ruby__TestApp-iOS-df-v1.ipa": Verdict(
        "P05", _OLD, "sound, though its signer wrote a SET that is not in DER’s order"
    ),
    "ipa/lyh0427_cordova_test__HelloWorld.ipa": Verdict("", _OLD, "a sound ad hoc build"),
    "ipa/matiassingers_ipa-metadata__testApp.ipa": Verdict("B02 P01 Z06", "", "an Info.plist and nothing else"),
    "ipa/mohamadrezakoohkan_Resigner__app.ipa": Verdict("", _OLD, "a sound ad hoc build"),
    "ipa/phinexdaz_ipapk__helloworld.ipa": Verdict("", _32_BIT, "a sound enterprise build of 2012, armv7"),
    "ipa/smallmuou_itms-services__test.ipa": Verdict("P05", _OLD_SHA1, "a sound development build of 2015"),
    "ipa/tuist_Rosalind__App.ipa": Verdict("P05", _ENDED, "a sound development build of Xcode 16"),
    "appzip/appium_sample-apps__TestApp8.2.app.zip": Refusal(
        "app-zip", "an app without Payload", Verdict("P05", _OLD_SHA1, "a sound development build of 2015")
    ),
    "appzip/appium_appium__UICatalog6.0.app.zip": Refusal(
        "app-zip", "an app without Payload", Verdict("B09 B10 P01 S01", "", "built for the simulator, nobody signed it")
    ),
    "bundle/tuist_Rosalind__App.app.zip": Refusal(
        "app-zip", "an app without Payload", Verdict("P05", _ENDED, "a sound development build with frameworks")
    ),
    "bundle/getsentry_sentry-cli__archive.xcarchive.zip": Refusal(
        "xcarchive", "not exported yet", Verdict("P05 S15", _ENDED, "its Assets.car was replaced by a shorter one")
    ),
    "bundle/facebook_idb__TableSearch.app.zip": Refusal(
        "app-zip",
        "an app without Payload",
        Verdict("B09 B10 P01 S04 S16", "", "for the simulator, signed by nobody, Info.plist changed after signing"),
    ),
}
