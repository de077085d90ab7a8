// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace Dateline::Reader {

class ReaderPage;

/// Talks to the page that is shown, through scripts in ApplicationWorld, which the article cannot
/// see. Callbacks come later on the GUI thread, or never when the page goes away first.
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

    /// Font size of the body text in CSS pixels.
    void setTextSize(int pixels);
    void setDark(bool dark);

    /// Emits `painted` once the page as it is now was on the screen.
    void awaitPaint();

Q_SIGNALS:
    void painted();

private:
    void run(const QString &script, const std::function<void(const QVariant &)> &callback = {});
    void scroll(int direction, const std::function<void(bool)> &callback);

    ReaderPage *m_page;
    QString m_paintToken;
    int m_paintNumber = 0;
};

} // namespace Dateline::Reader
