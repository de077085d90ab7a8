// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/removalquestion.h"
#include "support/messageicon.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Dateline::Images {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Images::RemovalQuestion)
};

} // namespace

void askToRemoveImages(int count, QWidget *parent, const std::function<void()> &remove)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, Texts::tr("Remove images"),
                        Texts::tr("Remove %Ln kept image(s)?", nullptr, count), QMessageBox::Cancel, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    Support::useOwnIcon(question);
    question->setInformativeText(Texts::tr("Some of them may not be on the network any more."));
    const auto *removing = question->addButton(Texts::tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(removing, &QPushButton::clicked, parent, remove);
    question->open();
}

} // namespace Dateline::Images
