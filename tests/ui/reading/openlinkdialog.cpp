// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "reading/linkwarnings.h"
#include "reading/openlinkdialog.h"
#include "support/preferences.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Reading;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget *dialog, const QString &text)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

bool says(const QWidget *dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->text().contains(text); });
}

const QUrl address(u"https://www.cna.example/news/1?x=2"_s);

} // namespace

TEST_CASE("Return opens the address, and the host is remembered when asked for", "[link]")
{
    QPointer<OpenLinkDialog> dialog = new OpenLinkDialog(address);
    QSignalSpy confirmed(dialog, &OpenLinkDialog::confirmed);
    dialog->show();
    CHECK(dialog->findChild<QPlainTextEdit *>()->toPlainText() == address.toString());
    CHECK(says(dialog, u"in your browser"_s));
    auto *remember = dialog->findChild<QCheckBox *>();
    CHECK(remember->text().contains(u"www.cna.example"));
    CHECK_FALSE(remember->isChecked());
    remember->setChecked(true);
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(confirmed.size() == 1);
    CHECK(confirmed.constFirst()[0].toUrl() == address);
    CHECK(confirmed.constFirst()[1].toBool());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(dialog.isNull());
}

TEST_CASE("Esc opens nothing, and the address can be copied", "[link]")
{
    QPointer<OpenLinkDialog> dialog = new OpenLinkDialog(address);
    const QSignalSpy confirmed(dialog, &OpenLinkDialog::confirmed);
    dialog->show();
    button(dialog, u"Copy Address"_s)->click();
    CHECK(QGuiApplication::clipboard()->text() == address.toString());
    CHECK(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(confirmed.isEmpty());
}

TEST_CASE("An address of any length fits", "[link]")
{
    OpenLinkDialog shorter(address);
    shorter.setAttribute(Qt::WA_DeleteOnClose, false);
    shorter.show();
    OpenLinkDialog longer(QUrl(u"https://"_s + QString(u"long."_s).repeated(40) + u"example/"_s +
                               QString(u"path/"_s).repeated(400)));
    longer.setAttribute(Qt::WA_DeleteOnClose, false);
    longer.show();
    QCoreApplication::processEvents();
    CHECK(longer.width() <= 560);
    CHECK(longer.width() == shorter.width());
    CHECK(longer.height() < 400);
    CHECK(longer.findChild<QPlainTextEdit *>()->toPlainText().size() > 2000);
}

TEST_CASE("Only web addresses can be opened", "[link]")
{
    CHECK_FALSE(OpenLinkDialog::canOpen(QUrl(u"file:///etc/passwd"_s)));
    CHECK_FALSE(OpenLinkDialog::canOpen(QUrl(u"javascript:alert(1)"_s)));
    OpenLinkDialog dialog(QUrl(u"file:///etc/passwd"_s));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    CHECK_FALSE(button(&dialog, u"Open"_s)->isVisible());
    CHECK(says(&dialog, u"cannot be opened"_s));
}

TEST_CASE("A link that leads elsewhere than it seems to is warned of", "[link]")
{
    const auto warnings = [](const QString &url, const QString &text = {}) {
        return linkWarnings(QUrl(url), text);
    };
    CHECK_FALSE(warnings(u"https://www.cna.example/a"_s, u"Read more"_s).any());
    CHECK_FALSE(warnings(u"https://www.cna.example/a"_s, u"cna.example"_s).any());
    CHECK_FALSE(warnings(u"https://m.cna.example/a"_s, u"https://cna.example/b"_s).any());
    CHECK_FALSE(warnings(u"https://cna.example/a"_s, u"史托騰柏格訪問首爾。"_s).any());
    CHECK(warnings(u"https://evil.example/a"_s, u"https://cna.example/a"_s).promisedHost == u"cna.example");
    CHECK(warnings(u"https://cna.example.evil.test/"_s, u"www.cna.example"_s).promisedHost == u"cna.example");
    CHECK(warnings(u"https://cna.example@evil.test/"_s).hasUserName);

    const LinkWarnings mixed = warnings(u"https://xn--pple-43d.com/"_s);
    CHECK(mixed.mixesScripts);
    CHECK(mixed.unicodeHost == u"\u0430pple.com");
    const LinkWarnings chinese = warnings(u"https://xn--fiqs8s.example/"_s);
    CHECK_FALSE(chinese.mixesScripts);
    CHECK(chinese.unicodeHost == u"中国.example");
    CHECK(chinese.any());

    OpenLinkDialog dialog(QUrl(u"https://xn--pple-43d.com/"_s), u"www.apple.com"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    CHECK(says(&dialog, u"mixes letters"_s));
    CHECK(says(&dialog, u"shows apple.com"_s));
    CHECK_FALSE(dialog.findChild<QCheckBox *>()->isVisible());
}

TEST_CASE("Hosts that are always opened need no question, unless the link deceives", "[link]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Support::Preferences preferences(&settings);
    CHECK(OpenLinkDialog::needsConfirmation(address, preferences));
    preferences.trustHost(OpenLinkDialog::hostOf(address));
    CHECK_FALSE(OpenLinkDialog::needsConfirmation(address, preferences));
    CHECK_FALSE(OpenLinkDialog::needsConfirmation(QUrl(u"https://WWW.CNA.example/other"_s), preferences));
    CHECK(OpenLinkDialog::needsConfirmation(QUrl(u"https://cna.example/"_s), preferences));
    CHECK(OpenLinkDialog::needsConfirmation(QUrl(u"https://x@www.cna.example/"_s), preferences));
    CHECK(OpenLinkDialog::needsConfirmation(address, preferences, u"https://other.example/"_s));
    CHECK(OpenLinkDialog::needsConfirmation(QUrl(u"file://www.cna.example/etc"_s), preferences));
}
