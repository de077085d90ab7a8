// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/readertemplate.h"
#include "support/theme.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace Dateline::Reader {

class ReaderPage;

/// Talks to the page that is shown, through the scripts of resources/reader, which run in ApplicationWorld,
/// where the article cannot see it. Callbacks come later on the GUI thread, or never when the page goes away
/// first.
class ReaderBridge : public QObject
{
    Q_OBJECT

public:
    explicit ReaderBridge(ReaderPage *page, QObject *parent = nullptr);

    /// The document text, computed from the page's DOM by the same rules as the importer's.
    void documentText(const std::function<void(const QString &)> &callback);

    /// Scrolls by nearly a screen; tells false when the page was at its end (or top) already.
    void scrollForward(const std::function<void(bool moved)> &callback);
    void scrollBack(const std::function<void(bool moved)> &callback);

    /// How far the page is scrolled, 0 at the top to 1 at the end.
    void scrollPosition(const std::function<void(double)> &callback);
    void setScrollPosition(double position);

    /// Font size of the body text in CSS pixels, and the width of its column in ems. What is read stays in
    /// place.
    void setTextSize(int pixels);
    void setMeasure(int ems);
    void setTheme(Support::Theme theme);
    /// Marks what the search found; see PageOptions. What is read stays in place.
    void setHits(const QByteArray &hits, int current);
    /// Goes to the next (1) or previous (-1) of these marks, in a circle, and tells which one it is; 0 when
    /// there are none.
    void stepHit(int direction, const std::function<void(int current)> &callback);
    /// Changes a page that was made with `from` to what `to` asks for, but for its position.
    void update(const PageOptions &from, const PageOptions &to);

    /// Marks the links whose address, as the article's HTML has it, is a key; the value becomes their tool
    /// tip.
    void setLibraryLinks(const QHash<QString, QString> &toolTips);

    /// The number of the page that is there (see PageOptions); 0 when it is none of the reader's.
    void pageNumber(const std::function<void(int)> &callback);

    /// Calls a function of the page's scripts; `arguments` as JavaScript has them.
    void call(const QString &function, const QString &arguments = {},
              const std::function<void(const QVariant &)> &callback = {});

Q_SIGNALS:
    /// The page of this number (see PageOptions) was on the screen for the first time.
    void painted(int number);

private:
    void installScript();
    ReaderPage *m_page;
};

} // namespace Dateline::Reader
