// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace Dateline::Welcome {

class DropHint;

/// What is shown while the library is empty: what Dateline is, and how to put something into it.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Whether the sample archive is installed.
    void setSampleOffered(bool offered);
    /// A library that cannot be written to: says so, and offers nothing that would not work.
    void setReadOnly(bool readOnly);

public Q_SLOTS:
    /// Files are dragged over the window; see Import::DropTarget::activeChanged().
    void setDragActive(bool active);

Q_SIGNALS:
    void openFolderRequested();
    void openArchiveRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildContent();
    void setTexts();
    void setIcons();
    void styleSampleButton();
    void adapt();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_readOnlyNote;
    QPushButton *m_sample;
    QLabel *m_sampleText;
    QLabel *m_own;
    QPushButton *m_folder;
    QPushButton *m_archive;
    DropHint *m_hint;
    bool m_isSampleOffered = true;
    bool m_isReadOnly = false;
};

} // namespace Dateline::Welcome
