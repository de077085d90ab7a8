// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/languages.h"
#include "notes/highlightcolours.h"
#include "settings/settingsdialog.h"
#include "settings/sourcenamesmodel.h"
#include "support/retranslation.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLibraryInfo>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Support::Languages;

namespace {

QString menuFile()
{
    return QCoreApplication::translate("Dateline::Window::WindowMenus", "&File");
}

/// The tests that follow are in English again.
struct LocaleKeeper
{
    QLocale locale;
    ~LocaleKeeper() { QLocale::setDefault(locale); }
};

} // namespace

TEST_CASE("Dates follow the person's own locale where the language is the same", "[ui][languages]")
{
    const QLocale british(u"en_GB"_s), taiwanese(u"zh_TW"_s), german(u"de_DE"_s), hongKong(u"zh_HK"_s);
    CHECK(Languages::localeOf({}, german) == german);
    CHECK(Languages::localeOf(u"en"_s, british) == british);
    CHECK(Languages::localeOf(u"zh_TW"_s, hongKong) == hongKong);
    CHECK(Languages::localeOf(u"zh_CN"_s, taiwanese) == QLocale(u"zh_CN"_s));
    CHECK(Languages::localeOf(u"zh_TW"_s, british) == taiwanese);
    CHECK(Languages::localeOf(u"en"_s, taiwanese).language() == QLocale::English);
    CHECK(Languages::localeOf(u"en"_s, german).territory() == QLocale::Germany);
    CHECK(Languages::localeOf(u"tlh"_s, german) == german);
}

TEST_CASE("The system's language is ours where we have it", "[ui][languages]")
{
    const LocaleKeeper keeper;
    const auto spoken = [](const char *system) {
        Languages languages(nullptr, QLocale(QString::fromLatin1(system)));
        languages.use({});
        return languages.language();
    };
    CHECK(spoken("zh_TW") == u"zh_TW"_s);
    CHECK(spoken("zh_HK") == u"zh_TW"_s);
    CHECK(spoken("zh_SG") == u"zh_CN"_s);
    CHECK(spoken("en_GB") == u"en"_s);
    CHECK(spoken("fr_FR") == u"en"_s);
    CHECK(spoken("C") == u"en"_s);
}

TEST_CASE("A switch of the language changes the texts of widgets that are there", "[ui][languages]")
{
    const LocaleKeeper keeper;
    QLabel label;
    QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    Support::translated(&label, [&label] { label.setText(menuFile()); });
    label.show();
    buttons.show();
    Languages languages(nullptr, QLocale(u"en_US"_s));
    languages.use(u"en"_s);
    CHECK(menuFile() == u"&File"_s);
    languages.use(u"zh_TW"_s);
    CHECK(menuFile().startsWith(u"檔案"_s));
    CHECK(QTest::qWaitFor([&] { return label.text().startsWith(u"檔案"_s); }));
    CHECK(QLocale().language() == QLocale::Chinese);
    if (QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_zh_TW.qm"_s))
        CHECK(QTest::qWaitFor([&] { return buttons.button(QDialogButtonBox::Cancel)->text() == u"取消"_s; }));
    languages.use(u"en"_s);
    CHECK(QTest::qWaitFor([&] { return label.text() == u"&File"_s; }));
    CHECK(QTest::qWaitFor(
        [&] { return buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&') == u"Cancel"_s; }));
}

TEST_CASE("The language chosen in the settings is spoken at once", "[ui][languages]")
{
    const LocaleKeeper keeper;
    Test::WindowFixture fixture;
    Settings::SourceNamesModel sources;
    Notes::HighlightColours colours;
    Languages languages(nullptr, QLocale(u"en_US"_s));
    languages.follow(&fixture.preferences);
    Settings::SettingsDialog dialog(&fixture.preferences, &fixture.keys, &sources, &colours, &fixture.window);
    QLabel label(&dialog);
    Support::translated(&label, [&label] { label.setText(menuFile()); });
    dialog.showPage(u"appearance"_s);
    auto *language = dialog.findChild<QComboBox *>();
    REQUIRE(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    CHECK(fixture.preferences.language() == u"zh_CN"_s);
    CHECK(QTest::qWaitFor([&] { return label.text().startsWith(u"文件"_s); }));
    CHECK(language->itemText(2) == u"繁體中文"_s);
    QTest::keyClick(language, Qt::Key_Home);
    CHECK(fixture.preferences.language().isEmpty());
    CHECK(QTest::qWaitFor([&] { return label.text() == u"&File"_s; }));
}
