// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <QWebEnginePage>

namespace Dateline::Reader {

class ReaderProfile;

/// The second wall: a page without JavaScript, plug-ins, storage, windows, dialogs or permissions
/// that stays on the one article it was told to open. Its own scripts run in ApplicationWorld only.
class ReaderPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit ReaderPage(ReaderProfile *profile, QObject *parent = nullptr);

    /// Loads the page of `id`, which the scheme handler must serve already.
    void open(const QString &id);
    QString currentId() const { return m_id; }

Q_SIGNALS:
    /// The reader clicked a link; the page stays where it is.
    void linkActivated(const QUrl &url);
    /// A navigation that was refused, or one to about:blank, which WebEngine does without asking.
    void navigationRefused(const QUrl &url);
    void leftArticle();
    /// A console message of the reader's own scripts: their one way to call back (see ReaderBridge).
    void scriptSignal(const QString &message);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void restrictSettings();
    void refuseRequests();

    QString m_id;
};

} // namespace Dateline::Reader
