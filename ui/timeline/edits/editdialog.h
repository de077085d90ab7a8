// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Dateline::TimelinePanel {

/// A small question about a timeline: content, and beneath it what is missing, Cancel (Escape) and a button
/// that does it (Return). accepted() comes only for a complete answer.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EditDialog(QWidget *parent = nullptr);

    QPushButton *acceptButton() const { return m_accept; }

protected:
    /// Where subclasses put their content.
    QVBoxLayout *content() const { return m_content; }
    /// A paragraph of plain text; quiet for what only reminds.
    QLabel *addText(bool isQuiet = false);
    /// A label above its field; the caller sets the label's text.
    QLabel *addField(QWidget *field);
    void setAcceptText(const QString &text) const;
    void setComplete();
    /// `problem` says why, where it is not plain to see.
    void setIncomplete(const QString &problem = {});

    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_content;
    QLabel *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

/// A clause to remind of what an event is: one paragraph, not too long.
QString shortenedClause(const QString &clause);

} // namespace Dateline::TimelinePanel
