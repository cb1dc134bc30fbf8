import InspectionModel
import Testing

struct PlaceSetTests {
  @Test(arguments: [[], [0], [63], [0, 1, 5, 63], Array(0..<64)])
  func holdsItsPlacesInOrder(places: [Int]) {
    let set = PlaceSet(places.reversed() + places)
    #expect(set.places == places)
    #expect(set.count == places.count)
    #expect(set.isEmpty == places.isEmpty)
    #expect((0..<64).filter(set.contains) == places)
  }

  @Test func leavesOutWhatItCannotHold() {
    #expect(PlaceSet([-1, 64, 7]).places == [7])
  }

  @Test func unitesWithAnother() {
    var set = PlaceSet([1, 3])
    set.formUnion(PlaceSet([3, 9]))
    #expect(set.places == [1, 3, 9])
  }
}
