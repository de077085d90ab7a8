// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/linkwarnings.h"

#include <QDialog>
#include <QUrl>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Dateline::Support {
class ElidedLabel;
class Preferences;
} // namespace Dateline::Support

namespace Dateline::Reading {

/// Shows where a link leads before it is opened in the reader's browser, and warns when it leads
/// elsewhere than it seems to. Only http and https addresses can be opened. It deletes itself.
class OpenLinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenLinkDialog(const QUrl &url, QWidget *parent = nullptr);
    /// `shownText` is the text of the link in the article.
    OpenLinkDialog(const QUrl &url, const QString &shownText, QWidget *parent = nullptr);

    static bool canOpen(const QUrl &url);
    /// Whether the reader has to be asked; not for hosts that are always opened, unless something about
    /// the link deceives.
    static bool needsConfirmation(const QUrl &url, const Support::Preferences &preferences,
                                  const QString &shownText = {});
    /// The host as Preferences::trustHost() wants it.
    static QString hostOf(const QUrl &url);

Q_SIGNALS:
    /// The reader agreed; `remember`: links to hostOf(url) need no question any more.
    void confirmed(const QUrl &url, bool remember);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addWarnings(QVBoxLayout *column);
    void setTexts();
    void setIcons();
    void fitAddress();
    QStringList warningTexts() const;

    QUrl m_url;
    LinkWarnings m_warnings;
    QLabel *m_question;
    Support::ElidedLabel *m_host;
    QPlainTextEdit *m_address;
    QList<QLabel *> m_warningIcons;
    QList<QLabel *> m_warningTexts;
    QCheckBox *m_remember;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

} // namespace Dateline::Reading
