// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "reader/readertemplate.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Dateline::Reader {

class ReaderBridge;
class ReaderPage;
class ReaderProfile;
class ReaderView;

/// The pane that shows one article, or says why there is none. WebEngine is started with the first
/// article, so that a window without one (and its list) is there at once.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);
    ~ReaderPane() override;

    /// Shows `article`, which is listed as `id`.
    void showArticle(const QString &id, const Article &article);
    /// Shows a line of text in place of an article.
    void showNote(const QString &title, const QString &text);
    QString currentId() const { return m_id; }

    /// Font size of the body text in CSS pixels.
    void setTextSize(int pixels);
    int textSize() const { return m_textSize; }

    void scrollForward(const std::function<void(bool moved)> &callback);
    void scrollBack(const std::function<void(bool moved)> &callback);

    /// Null until the first article.
    ReaderBridge *bridge() const { return m_bridge; }
    ReaderPage *page() const { return m_page; }

Q_SIGNALS:
    /// The article was on the screen for the first time since it was shown.
    void painted(const QString &id);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void startEngine();
    void load();
    void applyTheme();
    void showStopped(const QString &title, const QString &text);
    ReaderTheme theme() const;

    QStackedWidget *m_stack;
    QWidget *m_message;
    QLabel *m_messageTitle;
    QLabel *m_messageText;
    QPushButton *m_reload;
    std::unique_ptr<ReaderProfile> m_profile;
    ReaderPage *m_page = nullptr;
    ReaderBridge *m_bridge = nullptr;
    ReaderView *m_view = nullptr;
    QString m_id;
    Article m_article;
    int m_textSize = ReaderTemplate::normalTextSize;
};

} // namespace Dateline::Reader
