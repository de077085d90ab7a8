// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerfixture.h"

#include "reader/readerpane.h"

#include <QSignalSpy>
#include <QWebEngineScript>

#include <catch2/catch_test_macros.hpp>

#include <optional>

namespace Dateline::Test {

/// A reader pane on the screen.
class PaneFixture
{
public:
    PaneFixture()
        : painted(&pane, &Reader::ReaderPane::painted)
    {
        pane.resize(700, 500);
        pane.show();
    }

    /// Shows an article and waits until it is on the screen.
    void open(const Article &article, double position = 0,
              const QString &id = QStringLiteral("00000000000000ab"))
    {
        painted.clear();
        pane.showArticle(id, article, position);
        REQUIRE(waitFor([this] { return !painted.isEmpty(); }));
    }

    /// The value of a script in ApplicationWorld.
    QVariant run(const QString &script)
    {
        std::optional<QVariant> result;
        pane.page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                   [&result](const QVariant &value) { result = value; });
        REQUIRE(waitFor([&result] { return result.has_value(); }));
        return *result;
    }

    /// Waits until a script gives `value`.
    bool becomes(const QString &script, const QVariant &value)
    {
        for (int attempt = 0; attempt < 100; ++attempt) {
            if (run(script) == value)
                return true;
        }
        return false;
    }

    double position()
    {
        std::optional<double> result;
        pane.scrollPosition([&result](double value) { result = value; });
        REQUIRE(waitFor([&result] { return result.has_value(); }));
        return *result;
    }

    Reader::ReaderPane pane;
    QSignalSpy painted;
};

/// 200 paragraphs, numbered.
inline Article longArticle()
{
    Article article;
    article.title = QStringLiteral("A long article");
    article.html = QStringLiteral("<h1 data-zone=\"title\">A long article</h1>");
    for (int i = 1; i <= 200; ++i)
        article.html +=
            QStringLiteral("<p id=\"p%1\">Paragraph %1 has some lines of text, so that it wraps in a "
                           "narrow column as paragraphs of articles do.</p>")
                .arg(i);
    return article;
}

} // namespace Dateline::Test
