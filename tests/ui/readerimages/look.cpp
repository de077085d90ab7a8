// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"
#include "imageserver.h"
#include "imagesfixture.h"

#include "images/hostquestiondialog.h"
#include "images/imagebar.h"
#include "settings/imagespage.h"
#include "support/theme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Decision = Images::HostAnswer::Decision;

namespace {

/// Where DATELINE_GRABS says, a picture for the eye.
void grab(QWidget &widget, const QString &name, Support::Theme theme)
{
    const QString folder = qEnvironmentVariable("DATELINE_GRABS");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u'-' + Support::themeName(theme) + u".png"_s);
}

const auto themes = {Support::Theme::Light, Support::Theme::Dark, Support::Theme::Sepia};

} // namespace

TEST_CASE("The question names the host that would be asked, and answers once", "[ui][hostquestion]")
{
    const Images::HostQuestion question{u"images.weserv.nl"_s,
                                        u"imgcdn.cna.com.tw"_s,
                                        12,
                                        u"https://images.weserv.nl/?url=imgcdn.cna.com.tw/www/1_303.jpg"_s,
                                        {u"static.example.org"_s, u"img.example.com"_s}};
    auto *dialog = new Images::HostQuestionDialog(question);
    QList<Images::HostAnswer> answers;
    QObject::connect(dialog, &Images::HostQuestionDialog::answered, dialog,
                     [&answers](const Images::HostAnswer &answer) { answers.append(answer); });
    for (const Support::Theme theme : themes) {
        dialog->setPalette(Support::themePalette(theme, QPalette()));
        dialog->show();
        grab(*dialog, u"question"_s, theme);
    }
    CHECK(dialog->accessibleName() == u"imgcdn.cna.com.tw"_s);
    const auto routes = dialog->findChildren<QRadioButton *>();
    REQUIRE(routes.size() == 2);
    SECTION("Escape is not now")
    {
        QTest::keyClick(dialog, Qt::Key_Escape);
        REQUIRE(answers.size() == 1);
        CHECK(answers.first().decision == Decision::NotNow);
    }
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto button = [&](const QString &text) {
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *one) {
            return one->text().remove(u'&') == text;
        });
        REQUIRE(found != buttons.end());
        return *found;
    };
    const auto becomesAnswerable = [&] { return waitFor([&] { return button(u"Always"_s)->isEnabled(); }); };
    SECTION("Keys that were meant for something else are not now")
    {
        const Qt::Key key = GENERATE(Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space);
        CHECK_FALSE(button(u"This Time"_s)->isEnabled());
        CHECK_FALSE(button(u"Always"_s)->isEnabled());
        CHECK_FALSE(button(u"Never"_s)->isEnabled());
        CHECK(dialog->focusWidget() == button(u"Not Now"_s));
        QTest::keyClick(dialog->focusWidget(), key);
        REQUIRE(answers.size() == 1);
        CHECK(answers.first().decision == Decision::NotNow);
    }
    SECTION("Enter is still not now when the others can be chosen, until one of them is")
    {
        REQUIRE(becomesAnswerable());
        CHECK(dialog->focusWidget() == button(u"Not Now"_s));
        button(u"This Time"_s)->setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        REQUIRE(answers.size() == 1);
        CHECK(answers.first().decision == Decision::ThisTime);
        CHECK(answers.first().isOriginal);
        CHECK_FALSE(answers.first().isForOthers);
    }
    SECTION("The proxy may be chosen")
    {
        routes.last()->click();
        CHECK(dialog->accessibleName() == u"images.weserv.nl"_s);
        REQUIRE(becomesAnswerable());
        button(u"This Time"_s)->click();
        REQUIRE(answers.size() == 1);
        CHECK_FALSE(answers.first().isOriginal);
    }
}

TEST_CASE("The question says what is special about a host", "[ui][hostquestion]")
{
    const Images::HostQuestion question{
        u"http://192.168.1.1"_s, {}, 1, u"http://192.168.1.1/cgi-bin/reboot.jpg"_s, {}, true};
    const std::unique_ptr<Images::HostQuestionDialog> dialog(new Images::HostQuestionDialog(question));
    for (const Support::Theme theme : themes) {
        dialog->setPalette(Support::themePalette(theme, QPalette()));
        dialog->show();
        grab(*dialog, u"own"_s, theme);
    }
    QString texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts += label->text() + u'\n';
    CHECK(texts.contains(u"your own network"_s));
    CHECK(texts.contains(u"leads on"_s));
    CHECK(dialog->findChild<QPlainTextEdit *>()->toPlainText() == question.example);
}

TEST_CASE("The bar says how far fetching is, and goes when it is over", "[ui][imagebar]")
{
    Images::ImageBar bar;
    bar.resize(900, bar.height());
    bar.setProgress({1, 0, 0, 0});
    CHECK(bar.isHidden());
    bar.setProgress({1200, 340, 3, 7});
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.accessibleDescription().contains(u"340"_s));
    for (const Support::Theme theme : themes) {
        bar.setPalette(Support::themePalette(theme, QPalette()));
        grab(bar, u"bar"_s, theme);
    }
    bar.setProgress({});
    CHECK(bar.isHidden());
    bar.setLooking(20, 100);
    CHECK_FALSE(bar.isHidden());
}

TEST_CASE("The settings list what was said about hosts, and take it back", "[ui][imagespage]")
{
    ImagesFixture reader;
    reader.preferences.setHostRule(u"imgcdn.cna.com.tw"_s, Images::HostRule::Always);
    reader.preferences.setHostRule(u"ads.example.org"_s, Images::HostRule::Never);
    reader.preferences.setProxyRule(u"images.weserv.nl"_s, Images::ProxyRule::Original);
    Settings::ImagesPage page(&reader.preferences, &reader.images->shelf());
    page.resize(640, 560);
    for (const Support::Theme theme : themes) {
        page.setPalette(Support::themePalette(theme, QPalette()));
        page.show();
        grab(page, u"settings"_s, theme);
    }
    auto *hosts = page.findChild<QAbstractItemView *>();
    REQUIRE(hosts);
    CHECK(hosts->model()->rowCount() == 3);
    hosts->selectAll();
    auto *remove = hosts->parentWidget()->findChild<QPushButton *>();
    REQUIRE(remove);
    remove->click();
    CHECK(reader.preferences.hosts().isEmpty());
    CHECK(reader.preferences.proxies().isEmpty());
    CHECK(hosts->model()->rowCount() == 0);
}

TEST_CASE("Stand-ins and images look right in every theme", "[ui][readerimages]")
{
    ImageServer server;
    server.serve(u"/a.jpg"_s, "image/jpeg", imageFile("jpeg", 420, 160));
    server.serve(u"/c.svg"_s, "image/svg+xml", "<svg/>");
    ImagesFixture reader;
    reader.answer = Images::HostAnswer{Decision::ThisTime};
    reader.pane.resize(760, 900);
    Article article = articleWith(
        u"<p>秘書長抵達首爾，展開為期四天的訪問。</p><figure><img data-src=\"%1\" alt=\"碼頭\"></figure>"
        "<p>Text between the pictures, long enough to fill more than one line of the column in which it "
        "stands, "
        "so that the eye sees the rhythm.</p>"
        "<p><img data-src=\"https://images.weserv.nl/?url=a.test/1.jpg\" "
        "alt=\"岸田文雄與史托騰柏格握手\"></p>"
        "<p>More text.</p><p><img data-src=\"https://a.example/1.jpg\" alt=\"one\"> "
        "<img data-src=\"https://b.example/2.jpg\" alt=\"two\"></p><p>And more.</p><p><img "
        "data-src=\"%2\"></p>"
        "<p>The end.</p>"_s.arg(server.address(u"/a.jpg"_s), server.address(u"/c.svg"_s)));
    for (const Support::Theme theme : themes) {
        reader.pane.setTheme(theme);
        reader.open(article, 0, u"00000000000000a"_s + QString::number(int(theme)));
        reader.click(u"[data-run=\"0\"] [data-do=load]"_s);
        REQUIRE(reader.isDrawn(u"#text img[data-run=\"0\"]"_s, 420));
        reader.click(u"[data-run=\"3\"] [data-do=load]"_s);
        REQUIRE(waitFor([&] {
            return reader.run(u"!!document.querySelector('[data-run=\"3\"] .image-note').dataset.text"_s)
                .toBool();
        }));
        REQUIRE(reader.becomes(
            u"[...document.querySelectorAll('[data-do]')].every(b => b.ariaDisabled !== 'true')"_s, true));
        grab(reader.pane, u"page"_s, theme);
    }
}
