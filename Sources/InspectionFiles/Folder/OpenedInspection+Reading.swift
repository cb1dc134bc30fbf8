package import Diagnostics
package import DurableFiles
package import InspectionModel

extension OpenedInspection {
  /// Reads all cases of the folder.
  ///
  /// Identity comes from the content: two files that hold one case are united.
  ///
  /// - Throws: that the folder of cases cannot be read at all.
  package func readCases() throws(UnusableFiles) -> CaseReading {
    let list = try CaseFileList(folder, index.kind)
    var reading = CaseReading()
    reading.filesSeen = list.names.count + list.leftOut.count
    reading.leftOut = list.leftOut
    reading.notes = list.notes
    var found: [CaseID: [FoundFile]] = [:]
    for name in list.names {
      do throws(Diagnostic) {
        let file = try read(recordsFolder.appending(name))
        found[file.record.id, default: []].append(file)
      } catch {
        reading.leftOut.append(error)
        reading.leftOutNames.insert(name)
      }
    }
    for (_, files) in found.sorted(by: { $0.key < $1.key }) {
      do throws(Diagnostic) {
        reading.cases.append(try unite(files))
      } catch {
        reading.leftOut.append(error)
      }
    }
    return reading
  }

  /// Reads one case, from whatever files hold it; nil where none does.
  ///
  /// - Throws: why the file of its name, or one that holds it, cannot be used: then nothing may be saved in its place.
  package func readCase(_ id: CaseID) throws(UnusableFiles) -> LoadedCase? {
    let list = try CaseFileList(folder, index.kind)
    var found: [FoundFile] = []
    for name in list.names {
      let path = recordsFolder.appending(name)
      guard name.text == "\(id.text).json" || holds(path, id) else { continue }
      do throws(Diagnostic) {
        let file = try read(path)
        if file.record.id == id { found.append(file) }
      } catch {
        throw UnusableFiles([error.stopping])
      }
    }
    guard !found.isEmpty else { return nil }
    do throws(Diagnostic) {
      return try unite(found)
    } catch {
      throw UnusableFiles([error])
    }
  }

  /// Reads one file as a case of this inspection, wherever it stands.
  ///
  /// - Throws: why it cannot be used.
  package func readCaseFile(_ path: FilePath) throws(Diagnostic) -> LoadedCase {
    try unite([try read(path)])
  }

  /// Whether a file says that it holds a case; false where it cannot be read, which whoever reads all files is told.
  private func holds(_ path: FilePath, _ id: CaseID) -> Bool {
    guard let contents = try? folder.files.read(path) else { return false }
    return CaseIdentity.id(in: contents.bytes, of: index.kind) == id
  }

  /// A file that holds a case.
  struct FoundFile {
    var path: FilePath
    var contents: FileContents
    var record: CaseRecord
  }

  func read(_ path: FilePath) throws(Diagnostic) -> FoundFile {
    let contents: FileContents
    do throws(FileProblem) {
      contents = try folder.files.read(path)
    } catch {
      throw error.diagnostic
    }
    let record = try CaseFile.read(contents.bytes, file: path.text, owner: owner)
    return FoundFile(path: path, contents: contents, record: record)
  }

  /// One case from its files, the file of its own name first.
  func unite(_ files: [FoundFile]) throws(Diagnostic) -> LoadedCase {
    guard var record = files.first?.record else { throw .notOfForm(CaseFile.form(of: index.kind)) }
    for file in files.dropFirst() {
      do throws(UnionError) {
        record = try record.union(file.record)
      } catch {
        throw .notUnited(error)
      }
    }
    let ownPath = folder.recordFile(record.id, of: record.kind)
    let ordered = files.filter { $0.path == ownPath } + files.filter { $0.path != ownPath }
    var diagnostics: [Diagnostic] = []
    if ordered.count > 1 {
      diagnostics.append(.twoFilesOneCase(record, ordered.map(\.path)))
    } else if let path = ordered.first?.path, path != ownPath {
      diagnostics.append(.fileNameDiffers(record, path))
    }
    diagnostics += EntryDiagnostics(record, index, team: inspection.team)
      .diagnostics(in: ordered.map { EntryPlaces.Source(file: $0.path.text, bytes: $0.contents.bytes) })
    return LoadedCase(
      record: record, files: ordered.map { LoadedFile(path: $0.path, stamp: $0.contents.stamp) },
      diagnostics: diagnostics)
  }
}
